package safeguarding.conference.plan.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After what a child is followed up: exactly one of decision and plan.
 *
 * @param decisionId the decision of a conference that made no plan; null after the end of a plan
 * @param planId the plan that ended; null after such a decision
 * @param childId the child
 * @param area code of the area responsible
 * @param on civil date of the decision or of the end
 */
public record OutcomeToFollow(
        @Nullable UUID decisionId, @Nullable UUID planId, UUID childId, String area, LocalDate on) {}
