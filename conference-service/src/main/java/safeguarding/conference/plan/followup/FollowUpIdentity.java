package safeguarding.conference.plan.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as its events name it.
 *
 * @param followUpId identifier
 * @param childId the child
 * @param area code of the area responsible when it was recorded
 * @param decisionId the decision after which it follows; null after the end of a plan
 * @param planId the plan after whose end it follows; null after a decision
 */
public record FollowUpIdentity(
        UUID followUpId,
        UUID childId,
        String area,
        @Nullable UUID decisionId,
        @Nullable UUID planId) {}
