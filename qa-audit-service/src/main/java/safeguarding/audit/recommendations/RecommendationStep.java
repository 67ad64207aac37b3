package safeguarding.audit.recommendations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a recommendation.
 *
 * @param to where it stands after it
 * @param on civil date of it
 * @param evidence what shows it; the reason of a withdrawal or of closing without a test
 * @param by staff number of who wrote it down
 * @param auditId the audit that tested it; null for other steps
 * @param embedded whether the audit found that it stuck; null for other steps
 */
public record RecommendationStep(
        RecommendationStanding to,
        LocalDate on,
        String evidence,
        String by,
        @Nullable UUID auditId,
        @Nullable Boolean embedded) {}
