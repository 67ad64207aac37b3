package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ReviewLimits;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.plan.PlanEvent.PlanReopened;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** What a corrected or withdrawn fact means for a plan and for everything that is due of it. */
@ApplicationScoped
class CorrectingPlan {

    private final Plans plans;
    private final Decisions decisions;
    private final CoreGroups coreGroups;
    private final PlanDeadlines deadlines;
    private final ReviewLimits reviews;
    private final SamePerson persons;
    private final Event<PlanReopened> features;

    CorrectingPlan(
            Plans plans,
            Decisions decisions,
            CoreGroups coreGroups,
            PlanDeadlines deadlines,
            ReviewLimits reviews,
            SamePerson persons,
            Event<PlanReopened> features) {
        this.plans = plans;
        this.decisions = decisions;
        this.coreGroups = coreGroups;
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.persons = persons;
        this.features = features;
    }

    /** A conference of the plan took place on another day: start, reviews, end and deadlines follow. */
    void moveConference(ProtectionPlan plan, LocalDate before, LocalDate now, LocalDate today) {
        var old = PlanTimeline.of(plan);
        var conference = old.days().indexOf(before);
        var moved = conference < 0 ? null : old.moved(conference, now);
        if (moved == null) {
            throw conflict("The plan has another conference between %s and %s: they would change places."
                    .formatted(before, now));
        }
        if (conference == 0) {
            refuseCoreGroupBefore(plan, now);
        }
        plan.move(moved, before, now, today);
        plans.save(plan);
        deadlines.moved(plan, old, moved, firstMeeting(plan));
        reviews.countFrom(plan.id(), before, now, conference == 0, today);
    }

    /** The categories that its decisions name are others, or fewer, than before. */
    void recategorise(ProtectionPlan plan, @Nullable Category initial, LocalDate today) {
        var changes = decisions.about(plan.id()).stream()
                .filter(decision -> decision.outcome() == Outcome.CATEGORY_CHANGED)
                .toList();
        plan.recategorise(
                initial, changes.isEmpty() ? initial : changes.getLast().category(), today);
        plans.save(plan);
    }

    /** It never began: nothing is due of it. */
    void withdraw(ProtectionPlan plan, Withdrawal withdrawal) {
        plan.withdraw(withdrawal);
        plans.save(plan);
        deadlines.withdraw(plan);
        countEarlierAgain(plan, withdrawal.on());
    }

    /** The plans after one that never was have one less before them (B3.6). */
    private void countEarlierAgain(ProtectionPlan withdrawn, LocalDate today) {
        var standing = plans.ofChild(withdrawn.childId());
        for (var place = 0; place < standing.size(); place++) {
            var plan = standing.get(place);
            if (!plan.start().startedOn().isBefore(withdrawn.start().startedOn())) {
                plan.countEarlier(place, today);
                plans.save(plan);
            }
        }
    }

    /** It did not end: the next review is due, and the first core group if it has not met. */
    void reopen(ProtectionPlan plan, Correction why) {
        persons.holdStill(plan.childId());
        OneOpenPlan.permitsAnother(others(plan)).orRefuse();
        plan.reopen(why);
        plans.save(plan);
        deadlines.reopened(plan, firstMeeting(plan).isEmpty());
        features.fire(new PlanReopened(plan.identity(), why.on(), plan.start().startedOn()));
    }

    private long others(ProtectionPlan plan) {
        return plans.ofChild(plan.childId()).stream()
                .filter(other -> other.open() && !other.id().equals(plan.id()))
                .count();
    }

    private void refuseCoreGroupBefore(ProtectionPlan plan, LocalDate start) {
        firstMeeting(plan).forEach(met -> MeetingRules.refuseBeforeStart(start, met));
    }

    private List<LocalDate> firstMeeting(ProtectionPlan plan) {
        return coreGroups.meetings(plan.id()).stream()
                .map(CoreGroupMeeting::heldOn)
                .sorted()
                .limit(1)
                .toList();
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
