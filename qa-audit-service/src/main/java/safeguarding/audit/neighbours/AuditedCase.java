package safeguarding.audit.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit of one case by one auditor.
 *
 * @param auditor staff number of the auditor it is allocated to
 * @param childId the child; null for a case that is no child, or whose record was destroyed
 * @param area code of the area when the case was drawn; null when not known
 * @param team code of the team when the case was drawn; null when not known
 */
public record AuditedCase(
        UUID caseAuditId,
        UUID auditId,
        UUID caseId,
        String auditor,
        @Nullable UUID childId,
        @Nullable String area,
        @Nullable String team) {

    /** Masks the child. */
    @Override
    public String toString() {
        return "AuditedCase[" + caseAuditId + "]";
    }
}
