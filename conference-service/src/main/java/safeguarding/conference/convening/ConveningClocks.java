package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/** Finds or starts what says by when a conference has to be held. */
@ApplicationScoped
public class ConveningClocks {

    /** Kind of aggregate under which a conference's own deadlines stand. */
    public static final String CONFERENCE = "conference";

    /** The rule on coming together again after an inquorate sitting. */
    public static final String RECONVENING = "B1.9";

    private static final String ENQUIRY = "section-47-enquiry";
    private static final String PLAN = "plan";

    private final Deadlines deadlines;

    ConveningClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** B1.3: the enquiry carries the deadline. */
    RunningClock afterEnquiry(UUID enquiryId, LocalDate discussion, Set<UUID> childIds, String area) {
        return carriedBy(
                Timescale.AFTER_STRATEGY_DISCUSSION,
                new DeadlineSubject(ENQUIRY, enquiryId, childIds, area),
                discussion);
    }

    /** B1.5 and B1.6: the plan that is due first carries the deadline. */
    RunningClock ofReview(List<RunningPlan> plans, String area) {
        return plans.stream()
                .map(plan -> carriedBy(
                        plan.reviewed() ? Timescale.LATER_REVIEW : Timescale.FIRST_REVIEW,
                        new DeadlineSubject(PLAN, plan.planId(), Set.of(plan.childId()), area),
                        plan.lastConferenceOn()))
                .min(Comparator.comparing(clock -> dueOrLast(clock.dueOn())))
                .orElseThrow();
    }

    /** What a clock that an enquiry or a plan carries becomes when it counts from another day. */
    RunningClock from(ChildProtectionConference conference, Timescale timescale, LocalDate startsOn) {
        var clock = Objects.requireNonNull(conference.clock());
        var subject = new DeadlineSubject(
                timescale == Timescale.AFTER_STRATEGY_DISCUSSION ? ENQUIRY : PLAN,
                clock.subject(),
                conference.identity().childIds(),
                conference.area());
        return carriedBy(timescale, subject, startsOn);
    }

    /** B1.7: the conference carries the deadline itself. */
    RunningClock afterMove(DeadlineSubject conference, LocalDate notifiedOn, boolean fromHistory) {
        var rule = Timescale.AFTER_MOVE.rule().id();
        if (!deadlines.canWorkOut(rule, notifiedOn)) {
            return clock(Timescale.AFTER_MOVE, conference, notifiedOn, null);
        }
        var opened = fromHistory
                ? deadlines.openFromHistory(rule, conference, notifiedOn)
                : deadlines.open(rule, conference, notifiedOn);
        return clock(Timescale.AFTER_MOVE, conference, notifiedOn, opened.dueOn());
    }

    /** B1.9: an inquorate initial conference comes together again within the days of local practice. */
    void reconvene(DeadlineSubject conference, LocalDate inquorateOn) {
        if (deadlines.canWorkOut(RECONVENING, inquorateOn)) {
            deadlines.open(RECONVENING, conference, inquorateOn);
        }
    }

    /** The conference was held so that it could decide: its own deadlines are met. */
    void met(ChildProtectionConference conference, LocalDate heldOn) {
        var clock = conference.clock();
        if (clock != null && clock.rule().equals(Timescale.AFTER_MOVE.rule().id()) && clock.dueOn() != null) {
            deadlines.met(clock.subject(), clock.rule(), heldOn);
        }
        reconvened(conference, heldOn);
    }

    /** The sitting that was promised after an inquorate one took place, quorate or not. */
    void reconvened(ChildProtectionConference conference, LocalDate heldOn) {
        if (conference.origin().reconvenes() != null) {
            deadlines.met(conference.id(), RECONVENING, heldOn);
        }
    }

    /** Nothing is due of this conference any more. */
    void withdraw(ChildProtectionConference conference, String reason) {
        deadlines.of(conference.id()).stream()
                .filter(deadline ->
                        deadline.state() == Deadline.State.OPEN || deadline.state() == Deadline.State.OVERDUE)
                .forEach(deadline -> deadlines.withdraw(conference.id(), deadline.ruleId(), reason));
    }

    private RunningClock carriedBy(Timescale timescale, DeadlineSubject subject, LocalDate startsOn) {
        var rule = timescale.rule().id();
        if (!deadlines.canWorkOut(rule, startsOn)) {
            return clock(timescale, subject, startsOn, null);
        }
        var deadline = deadlines
                .of(subject.aggregateId(), rule)
                .filter(known -> startsOn.equals(known.inputs().get("startsOn")))
                .orElseGet(() -> deadlines.preview(rule, subject, startsOn));
        return clock(timescale, subject, startsOn, deadline.dueOn());
    }

    private static RunningClock clock(
            Timescale timescale, DeadlineSubject subject, LocalDate startsOn, @Nullable LocalDate dueOn) {
        return new RunningClock(timescale.rule().id(), subject.aggregateId(), startsOn, dueOn);
    }

    private static LocalDate dueOrLast(@Nullable LocalDate dueOn) {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }
}
