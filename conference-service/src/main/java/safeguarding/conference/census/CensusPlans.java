package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.children.Child;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.plan.DecisionInWords;
import safeguarding.conference.plan.DecisionTaken;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.OutlinePlan;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.platform.time.CivilTime;

/**
 * Takes in plans: a plan of the same start is the same plan, and so is one that the conference of that start made, whatever
 * the day to which it was corrected. A bad day or number never keeps one out.
 */
@ApplicationScoped
class CensusPlans {

    private final Plans plans;
    private final Decisions decisions;
    private final RecordingPastDecision recording;
    private final CensusConferences conferences;
    private final ComparingPlans comparing;
    private final CensusReviews reviews;
    private final Clock clock;

    CensusPlans(
            Plans plans,
            Decisions decisions,
            RecordingPastDecision recording,
            CensusConferences conferences,
            ComparingPlans comparing,
            CensusReviews reviews,
            Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.recording = recording;
        this.conferences = conferences;
        this.comparing = comparing;
        this.reviews = reviews;
        this.clock = clock;
    }

    void take(Child child, CensusChild record, boolean latest, Taken taken) {
        var before = plans.ofChild(child.id());
        for (var told : ToldPlan.of(record, CivilTime.today(clock))) {
            if (!told.startKnown()) {
                taken.note("start-not-known", told.path() + ".CPPstartDate");
            }
            if (!told.endKnown()) {
                taken.note("end-not-known", told.path() + ".CPPendDate");
            }
            plan(child, told, before, taken)
                    .ifPresent(plan -> reviews.take(child, plan, told, latest ? record.yearEnds() : null, taken));
        }
    }

    private Optional<ProtectionPlan> plan(Child child, ToldPlan told, List<ProtectionPlan> before, Taken taken) {
        var conference = conferences.initialOn(child, told.startedOn(), taken);
        var known = known(child, told, conference);
        if (known.isPresent()) {
            comparing.compare(known.orElseThrow(), told, taken);
            return known;
        }
        var open = plans.openOf(child.id());
        if (open.isPresent()) {
            taken.conflict(
                    told.path() + ".CPPstartDate",
                    "An open plan of the child is recorded with another start; a second one cannot begin (8935).");
            return Optional.empty();
        }
        if (before.stream().anyMatch(plan -> overlaps(told, plan))) {
            taken.conflict(
                    told.path() + ".CPPstartDate",
                    "A plan of the child is recorded that overlaps with this one and has another start (8940).");
            return Optional.empty();
        }
        return begin(child, told, conference, taken);
    }

    private Optional<ProtectionPlan> known(Child child, ToldPlan told, Optional<KnownConference> conference) {
        var here = plans.ofChild(child.id());
        return here.stream()
                .filter(plan -> plan.start().startedOn().equals(told.startedOn()))
                .findFirst()
                .or(() -> here.stream()
                        .filter(plan -> conference
                                .filter(held ->
                                        held.conferenceId().equals(plan.start().conferenceId()))
                                .isPresent())
                        .findFirst());
    }

    private static boolean overlaps(ToldPlan told, ProtectionPlan plan) {
        var end = plan.end();
        return told.overlaps(plan.start().startedOn(), end == null ? null : end.endedOn());
    }

    private Optional<ProtectionPlan> begin(
            Child child, ToldPlan told, Optional<KnownConference> conference, Taken taken) {
        var outline = new OutlinePlan(null, elsewhere(child, told.previous()), List.of(), List.of());
        if (conference.filter(held -> decided(held, child)).isPresent()) {
            taken.conflict(
                    told.path() + ".CPPstartDate",
                    "What the conference of that day decided is recorded, and it is no plan, or was withdrawn.");
            return Optional.empty();
        }
        taken.changed();
        if (conference.isEmpty() || !conference.orElseThrow().couldDecide()) {
            return Optional.of(recording.plan(child.id(), child.area(), told.startedOn(), told.initial(), outline));
        }
        var decision = recording.record(conference.orElseThrow(), made(child, told, outline));
        return plans.find(Objects.requireNonNull(decision.planId()));
    }

    /** Whether a decision of the conference for the child is recorded, or a plan that it was said to have made was withdrawn. */
    private boolean decided(KnownConference held, Child child) {
        return decisions.of(held.conferenceId()).stream()
                .filter(decision -> decision.identity().childId().equals(child.id()))
                .anyMatch(decision -> decision.withdrawal() == null || decision.outcome() == Outcome.PLAN_MADE);
    }

    private static DecisionTaken made(Child child, ToldPlan told, OutlinePlan outline) {
        return new DecisionTaken(
                child.id(),
                Outcome.PLAN_MADE,
                told.initial(),
                null,
                null,
                new DecisionInWords(null, null, null),
                List.of(),
                outline);
    }

    /** The census counts the plans of all councils; those that are recorded here are counted anyway. */
    private @Nullable Integer elsewhere(Child child, @Nullable Integer previous) {
        return previous == null
                ? null
                : Math.max(0, previous - plans.ofChild(child.id()).size());
    }
}
