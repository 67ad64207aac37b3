package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.conference.rule.WorkingDayCalendar;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/** What is due of a plan: the first core group (B1.4), the first review (B1.5) and each later one (B1.6). */
@ApplicationScoped
public class PlanDeadlines {

    /** Kind of aggregate under which a plan's deadlines stand. */
    public static final String PLAN = "plan";

    private static final String FIRST_CORE_GROUP = "B1.4";
    private static final String FIRST_REVIEW = "B1.5";
    private static final String LATER_REVIEW = "B1.6";

    /** Working Together 2010: for what started before, nothing is worked out. */
    private static final LocalDate IN_FORCE = LocalDate.of(2010, 3, 1);

    private final Deadlines deadlines;
    private final WorkingDayCalendar calendar;

    PlanDeadlines(Deadlines deadlines, WorkingDayCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** A plan began: core group and review are due. */
    void begin(ProtectionPlan plan) {
        var startedOn = plan.start().startedOn();
        if (calendar.knows(startedOn)) {
            open(plan, FIRST_CORE_GROUP, startedOn);
        }
        open(plan, FIRST_REVIEW, startedOn);
    }

    /** The plan was reviewed and goes on: the next review is due. */
    void reviewed(ProtectionPlan plan, LocalDate heldOn) {
        open(plan, LATER_REVIEW, heldOn);
    }

    /** The review that was due took place. */
    void reviewHeld(ProtectionPlan plan, LocalDate heldOn) {
        met(plan, plan.reviewedOn().isEmpty() ? FIRST_REVIEW : LATER_REVIEW, heldOn);
    }

    /** A core group met; the first meeting is what was due. */
    void coreGroupMet(ProtectionPlan plan, LocalDate heldOn) {
        met(plan, FIRST_CORE_GROUP, heldOn);
    }

    /** The plan ended: nothing is due of it. */
    void withdraw(ProtectionPlan plan) {
        deadlines.of(plan.id()).stream()
                .filter(PlanDeadlines::waiting)
                .forEach(deadline -> deadlines.withdraw(plan.id(), deadline.ruleId(), "The plan has ended."));
    }

    private void open(ProtectionPlan plan, String rule, LocalDate startsOn) {
        if (startsOn.isBefore(IN_FORCE)) {
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
