package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;

/**
 * An audit of before this service.
 *
 * @param reference what people call it; unique
 * @param startsOn civil date on which it began
 * @param reportedOn civil date of its report
 * @param previous reference of the audit before it in its series; null for a first one
 */
public record PastAudit(
        String reference,
        String title,
        UUID themeId,
        CaseKind kind,
        UUID toolId,
        int toolVersion,
        LocalDate startsOn,
        LocalDate reportedOn,
        @Nullable String previous) {}
