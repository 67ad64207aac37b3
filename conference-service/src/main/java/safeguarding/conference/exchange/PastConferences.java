package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.CompletingPastConference;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.PastConference;
import safeguarding.conference.convening.RecordingPastConference;
import safeguarding.conference.exchange.history.ConferenceHistory;
import safeguarding.conference.exchange.history.PastDecision;
import safeguarding.conference.exchange.history.PastPlan;
import safeguarding.conference.exchange.history.PastSitting;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.neighbours.ToldByCensus;
import safeguarding.conference.plan.CompletingPastDecision;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.time.CivilTime;

/** Takes in a child's conferences, decisions and plans in the order in which they happened. */
@ApplicationScoped
class PastConferences {

    private final ToldByCensus census;
    private final RecordingPastConference conferences;
    private final CompletingPastConference completing;
    private final PastAgencies agencies;
    private final RecordingPastDecision decisions;
    private final CompletingPastDecision completingDecisions;
    private final PastPlans plans;
    private final KnownConferences known;
    private final PastWords words;
    private final Clock clock;

    PastConferences(
            ToldByCensus census,
            RecordingPastConference conferences,
            CompletingPastConference completing,
            PastAgencies agencies,
            RecordingPastDecision decisions,
            CompletingPastDecision completingDecisions,
            PastPlans plans,
            KnownConferences known,
            PastWords words,
            Clock clock) {
        this.census = census;
        this.conferences = conferences;
        this.completing = completing;
        this.agencies = agencies;
        this.decisions = decisions;
        this.completingDecisions = completingDecisions;
        this.plans = plans;
        this.known = known;
        this.words = words;
        this.clock = clock;
    }

    /** Something of a history with its day. */
    private record Step(LocalDate day, Runnable taking) {}

    List<Finding> take(Child child, ConferenceHistory record, Map<String, UUID> enquiries) {
        var found = new ArrayList<Breach>();
        var conflicts = new ArrayList<Finding>();
        var steps = Stream.concat(
                        record.conferences().stream()
                                .map(sitting -> new Step(
                                        day(sitting), () -> found.addAll(take(child, sitting, enquiries, conflicts)))),
                        record.plans().stream().flatMap(plan -> steps(child, plan)))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        steps.forEach(step -> step.taking().run());
        // Only now: a plan of an earlier day can be ended, or reviewed, by what comes later in the line.
        var ofPlans = steps.isEmpty() ? Stream.<Breach>empty() : plans.broken(child, found);
        return Stream.of(
                        found.stream().map(breach -> finding(breach, "conferences")),
                        conflicts.stream(),
                        ofPlans.map(breach -> finding(breach, "plans")))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Step> steps(Child child, PastPlan plan) {
        var start = new Step(plan.startedOn(), () -> plans.begin(child, plan));
        return plan.endedOn() == null
                ? Stream.of(start)
                : Stream.of(start, new Step(plan.endedOn(), () -> plans.end(child, plan)));
    }

    private List<Breach> take(Child child, PastSitting sitting, Map<String, UUID> enquiries, List<Finding> conflicts) {
        var today = CivilTime.today(clock);
        var told = words.conference(child, sitting, enquiries, today);
        var there = toldByCensus(child, told);
        if (there.isEmpty()) {
            var conference = conferences.record(told, today);
            var breaches = decided(child, sitting, conference, false, conflicts);
            if (sitting.heldOn() != null) {
                agencies.settle(conference, child.id(), sitting.heldOn());
            }
            return breaches;
        }
        var completed = completing.complete(there.orElseThrow(), told, today);
        completed.otherwise().forEach(sentence -> conflicts.add(Conflict.at("conferences", sentence)));
        if (!completed.same()) {
            return List.of();
        }
        var breaches = decided(child, sitting, completed.conference(), true, conflicts);
        agencies.involve(completed.conference(), Objects.requireNonNull(sitting.heldOn()));
        return breaches;
    }

    private Optional<UUID> toldByCensus(Child child, PastConference told) {
        var fact = told.fact();
        return fact == null
                ? Optional.empty()
                : census.conference(child.id(), fact.heldOn(), told.kind() == ConferenceKind.REVIEW);
    }

    private List<Breach> decided(
            Child child,
            PastSitting sitting,
            ChildProtectionConference conference,
            boolean toldByCensus,
            List<Finding> conflicts) {
        var breaches = new ArrayList<>(conference.breaches());
        var told = sitting.decision();
        if (told != null) {
            var taken = words.decision(child.id(), told);
            var decided = decisions.record(known.find(conference.id()).orElseThrow(), taken);
            if (toldByCensus) {
                completingDecisions
                        .complete(decided, taken)
                        .forEach(sentence -> conflicts.add(Conflict.at("conferences.decision", sentence)));
            }
            breaches.addAll(decided.breaches());
            coreGroup(decided, told);
        }
        return breaches;
    }

    private void coreGroup(ConferenceDecision decided, PastDecision told) {
        if (decided.outcome() == Outcome.PLAN_MADE && decided.planId() != null && told.firstCoreGroupOn() != null) {
            plans.coreGroupMet(decided.planId(), told.firstCoreGroupOn());
        }
    }

    private static Finding finding(Breach breach, String path) {
        return Finding.of(breach.rule(), path, breach.sentence());
    }

    private static LocalDate day(PastSitting sitting) {
        return Stream.<@Nullable LocalDate>of(
                        sitting.heldOn(), sitting.cancelledOn(), sitting.requestedOn(), sitting.notifiedOn())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
