package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What a decision has to say for its outcome, and what it must leave out (B2.4, B3.2, B3.3). */
final class CompleteDecision {

    private CompleteDecision() {}

    /**
     * Refuses a decision that does not say enough, or too much, with {@code invalid-request}.
     *
     * @param heldOn civil date of the conference
     */
    static void check(DecisionTaken taken, LocalDate heldOn) {
        var violations = ofOutcome(taken, heldOn);
        if (taken.outcome() == Outcome.PLAN_MADE && taken.outlineOrEmpty().leadSocialWorker() == null) {
            violations.add(new Violation("plan.leadSocialWorker", "A plan has a lead social worker (B3.3)."));
        }
        refuse(violations);
    }

    /** The same for a correction, which leaves the outline of a plan alone. */
    static void checkCorrection(DecisionTaken taken, LocalDate heldOn) {
        refuse(ofOutcome(taken, heldOn));
    }

    private static List<Violation> ofOutcome(DecisionTaken taken, LocalDate heldOn) {
        var violations = new ArrayList<Violation>();
        var outcome = taken.outcome();
        needs(violations, outcome == Outcome.NO_PLAN, "followUp", taken.followUp());
        needs(violations, outcome == Outcome.ENDED, "endingReason", taken.endingReason());
        needs(
                violations,
                outcome.postpones(),
                "interimSafetyPlan",
                taken.document().interimSafetyPlan());
        needs(violations, outcome.postpones(), "newDate", taken.document().newDate());
        var newDate = taken.document().newDate();
        if (newDate != null && newDate.isBefore(heldOn)) {
            violations.add(new Violation("newDate", "The next sitting is not before this one."));
        }
        if (!outcome.hasCategory() && taken.category() != null) {
            violations.add(new Violation("category", "%s has no category.".formatted(outcome)));
        }
        if (outcome != Outcome.PLAN_MADE && taken.outline() != null) {
            violations.add(new Violation("plan", "Only PLAN_MADE has a plan in outline."));
        }
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(List.copyOf(violations));
        }
    }

    private static void needs(List<Violation> violations, boolean needed, String field, @Nullable Object value) {
        if (needed && value == null) {
            violations.add(new Violation(field, "The outcome needs it."));
        } else if (!needed && value != null) {
            violations.add(new Violation(field, "The outcome has none."));
        }
    }
}
