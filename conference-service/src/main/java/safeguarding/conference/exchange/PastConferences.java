package safeguarding.conference.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.convening.RecordingPastConference;
import safeguarding.conference.exchange.history.ConferenceHistory;
import safeguarding.conference.exchange.history.PastDecision;
import safeguarding.conference.exchange.history.PastPlan;
import safeguarding.conference.exchange.history.PastSitting;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.time.CivilTime;

/** Takes in a child's conferences, decisions and plans in the order in which they happened. */
@ApplicationScoped
class PastConferences {

    private final RecordingPastConference conferences;
    private final RecordingPastDecision decisions;
    private final PastPlans plans;
    private final KnownConferences known;
    private final PastWords words;
    private final Clock clock;

    PastConferences(
            RecordingPastConference conferences,
            RecordingPastDecision decisions,
            PastPlans plans,
            KnownConferences known,
            PastWords words,
            Clock clock) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.plans = plans;
        this.known = known;
        this.words = words;
        this.clock = clock;
    }

    /** Something of a history with its day. */
    private record Step(LocalDate day, Runnable taking) {}

    List<Finding> take(Child child, ConferenceHistory record, Map<String, UUID> enquiries) {
        var found = new ArrayList<Breach>();
        var steps = Stream.concat(
                        record.conferences().stream()
                                .map(sitting ->
                                        new Step(day(sitting), () -> found.addAll(take(child, sitting, enquiries)))),
                        record.plans().stream().flatMap(plan -> steps(child, plan)))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        steps.forEach(step -> step.taking().run());
        // Only now: a plan of an earlier day can be ended, or reviewed, by what comes later in the line.
        var ofPlans = steps.isEmpty() ? Stream.<Breach>empty() : plans.broken(child, found);
        return Stream.concat(
                        found.stream().map(breach -> finding(breach, "conferences")),
                        ofPlans.map(breach -> finding(breach, "plans")))
                .toList();
    }

    private Stream<Step> steps(Child child, PastPlan plan) {
        var start = new Step(plan.startedOn(), () -> plans.begin(child, plan));
        return plan.endedOn() == null
                ? Stream.of(start)
                : Stream.of(start, new Step(plan.endedOn(), () -> plans.end(child, plan)));
    }

    private List<Breach> take(Child child, PastSitting sitting, Map<String, UUID> enquiries) {
        var today = CivilTime.today(clock);
        var conference = conferences.record(words.conference(child, sitting, enquiries, today), today);
        var breaches = new ArrayList<>(conference.breaches());
        if (sitting.decision() != null) {
            var decided = decisions.record(
                    known.find(conference.id()).orElseThrow(), words.decision(child.id(), sitting.decision()));
            breaches.addAll(decided.breaches());
            coreGroup(decided, sitting.decision());
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
