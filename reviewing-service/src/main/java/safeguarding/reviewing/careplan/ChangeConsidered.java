package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.neighbours.OpenedReview;

/** C1.5: a significant change of the care plan is considered at a review first. */
public final class ChangeConsidered {

    /** When a change may be made. */
    public static final Rule RULE = new Rule(
            "C1.5",
            "SI 2010/959 reg 32",
            "No significant change of the care plan is made unless a review considered it first, or that was not reasonably"
                    + " practicable for a reason that is recorded.");

    private ChangeConsidered() {}

    /**
     * May a change be made?
     *
     * @param on civil date of the change
     * @param significant whether it is a significant change of what was planned before
     * @param held the reviews of the period that were held
     */
    public static Verdict permits(
            LocalDate on, boolean significant, Consideration considered, List<OpenedReview> held) {
        if (considered.reviewId() != null) {
            return isHeldBy(on, considered.reviewId(), held)
                    ? Verdict.permitted()
                    : RULE.refuses("No such review of this period had opened by %s.".formatted(on));
        }
        return significant && considered.reason() == null
                ? RULE.refuses("A significant change that no review considered needs the reason for that.")
                : Verdict.permitted();
    }

    static boolean isHeldBy(LocalDate on, UUID reviewId, List<OpenedReview> held) {
        return held.stream()
                .anyMatch(review ->
                        review.reviewId().equals(reviewId) && !review.openedOn().isAfter(on));
    }
}
