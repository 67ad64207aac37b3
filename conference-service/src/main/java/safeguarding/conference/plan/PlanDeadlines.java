package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import safeguarding.conference.neighbours.ReviewsToBook;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.VisitsDue;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/** What is due of a plan: the first core group (B1.4), the first review (B1.5) and each later one (B1.6). */
@ApplicationScoped
public class PlanDeadlines {

    /** Kind of aggregate under which a plan's deadlines stand. */
    public static final String PLAN = "plan";

    private static final String FIRST_CORE_GROUP = "B1.4";

    /** Rule of the first review. */
    static final String FIRST_REVIEW = "B1.5";

    /** Rule of each later one. */
    static final String LATER_REVIEW = "B1.6";

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;
    private final CoreGroupTimescale coreGroups;
    private final VisitsDue visits;
    private final ReviewsToBook booking;
    private final BirthTimescale births;

    PlanDeadlines(
            Deadlines deadlines,
            DeadlineCorrections corrections,
            CoreGroupTimescale coreGroups,
            VisitsDue visits,
            ReviewsToBook booking,
            BirthTimescale births) {
        this.births = births;
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.coreGroups = coreGroups;
        this.visits = visits;
        this.booking = booking;
    }

    /** A plan began: core group, review and the first visit are due. */
    void begin(ProtectionPlan plan) {
        var startedOn = plan.start().startedOn();
        open(plan, FIRST_CORE_GROUP, startedOn);
        open(plan, FIRST_REVIEW, startedOn);
        toBook(plan);
        visits.follow(plan.known());
        births.follow(plan);
    }

    /** The plan was reviewed and goes on: the next review is due, counted from the last one, whichever was recorded last. */
    void reviewed(ProtectionPlan plan) {
        open(plan, LATER_REVIEW, plan.lastConferenceOn());
        toBook(plan);
        births.follow(plan);
    }

    /** The review that was due took place. */
    void reviewHeld(ProtectionPlan plan, LocalDate heldOn) {
        met(plan, plan.reviewedOn().isEmpty() ? FIRST_REVIEW : LATER_REVIEW, heldOn);
    }

    /**
     * A conference of the plan took place on another day: what counted from it, and what it met.
     *
     * @param firstMeeting civil date of the first core group; empty while none has met
     */
    void moved(ProtectionPlan plan, PlanTimeline before, PlanTimeline now, List<LocalDate> firstMeeting) {
        for (var conference = 0; conference < before.days().size(); conference++) {
            corrections.correct(
                    plan.id(),
                    conference == 0 ? FIRST_REVIEW : LATER_REVIEW,
                    before.days().get(conference),
                    now.days().get(conference),
                    now.next(conference));
        }
        var start = now.days().getFirst();
        corrections.correct(
                plan.id(),
                FIRST_CORE_GROUP,
                before.days().getFirst(),
                start,
                firstMeeting.isEmpty() ? null : firstMeeting.getFirst());
        toBook(plan);
        visits.follow(plan.known());
        births.follow(plan);
    }

    /** A review of it never was: what is due is booked, or nothing is when the plan has ended. */
    void followReview(ProtectionPlan plan) {
        if (plan.open()) {
            toBook(plan);
            births.follow(plan);
        } else {
            withdraw(plan);
        }
    }

    /** The plan did not end: what was withdrawn is due again. */
    void reopened(ProtectionPlan plan, boolean noCoreGroupYet) {
        if (noCoreGroupYet) {
            open(plan, FIRST_CORE_GROUP, plan.start().startedOn());
        }
        open(plan, plan.reviewedOn().isEmpty() ? FIRST_REVIEW : LATER_REVIEW, plan.lastConferenceOn());
        toBook(plan);
        coreGroups.follow(plan);
        visits.follow(plan.known());
        births.follow(plan);
    }

    /** The plan ended: nothing is due of it. */
    void withdraw(ProtectionPlan plan) {
        deadlines.of(plan.id()).stream()
                .filter(PlanDeadlines::waiting)
                .forEach(deadline -> deadlines.withdraw(plan.id(), deadline.ruleId(), RunningPlan.ENDED));
        births.follow(plan);
    }

    /** B2.10: the review that is waited for is to be booked some weeks before. */
    private void toBook(ProtectionPlan plan) {
        deadlines
                .of(plan.id(), plan.reviewedOn().isEmpty() ? FIRST_REVIEW : LATER_REVIEW)
                .filter(PlanDeadlines::waiting)
                .ifPresent(review -> booking.follow(plan.known(), review.dueOn()));
    }

    private void open(ProtectionPlan plan, String rule, LocalDate startsOn) {
        if (!deadlines.canWorkOut(rule, startsOn)) {
            return;
        }
        var subject = new DeadlineSubject(PLAN, plan.id(), Set.of(plan.childId()), plan.area());
        if (plan.fromHistory()) {
            deadlines.openFromHistory(rule, subject, startsOn);
        } else {
            deadlines.open(rule, subject, startsOn);
        }
    }

    private void met(ProtectionPlan plan, String rule, LocalDate on) {
        deadlines
                .of(plan.id(), rule)
                .filter(PlanDeadlines::waiting)
                .ifPresent(deadline -> deadlines.met(plan.id(), rule, on));
    }

    private static boolean waiting(Deadline deadline) {
        return deadline.state() == Deadline.State.OPEN || deadline.state() == Deadline.State.OVERDUE;
    }
}
