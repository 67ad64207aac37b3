package safeguarding.audit.findings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a re-audit came to.
 *
 * @param auditId the re-audit
 * @param on civil date on which it was looked at
 * @param before what the first audit came to
 * @param after what the re-audit came to
 * @param workedOut whether both were worked out here; otherwise they rest on the evidence
 * @param evidence where the figures stand; null when they were worked out here
 * @param improved whether it is better than before and reaches the target
 * @param by staff number of who looked at it
 */
public record ReAudit(
        UUID auditId,
        LocalDate on,
        Counted before,
        Counted after,
        boolean workedOut,
        @Nullable String evidence,
        boolean improved,
        String by) {}
