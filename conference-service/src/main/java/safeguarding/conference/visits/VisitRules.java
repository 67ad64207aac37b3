package safeguarding.conference.visits;

import java.time.LocalDate;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B1.12: a statutory visit is made while the child is subject to the plan. */
public final class VisitRules {

    /** While the plan runs. */
    public static final Rule UNDER_PLAN = new Rule(
            "B1.12",
            "Local procedures on statutory visits",
            "A statutory visit is made from the start of the plan until its end, and not in the future.");

    private VisitRules() {}

    /** Can a visit have been made on a day under this plan, seen from today? */
    public static Verdict permits(KnownPlan plan, LocalDate visitedOn, LocalDate today) {
        if (visitedOn.isAfter(today)) {
            return FactInItsTime.notAhead(visitedOn, today);
        }
        var endedOn = plan.endedOn();
        if (visitedOn.isBefore(plan.startedOn())) {
            return UNDER_PLAN.refuses(
                    "The plan started on %s: no visit was made under it on %s.".formatted(plan.startedOn(), visitedOn));
        }
        return endedOn != null && visitedOn.isAfter(endedOn)
                ? UNDER_PLAN.refuses(
                        "The plan ended on %s: no visit was made under it on %s.".formatted(endedOn, visitedOn))
                : Verdict.permitted();
    }

    static void refuseWithdrawn(KnownPlan plan) {
        if (plan.withdrawn()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The plan was withdrawn: nobody visited under it.");
        }
    }
}
