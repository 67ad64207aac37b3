package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;

/**
 * An audit, as the other features see it.
 *
 * @param reference what people call it, such as {@code 2013-14/03}; unique
 * @param themeId its theme
 * @param kind what its cases are
 * @param toolId the audit tool
 * @param toolVersion the version of the tool, fixed from the first case on
 * @param areas codes of the areas, sorted; empty: the whole council
 * @param startsOn first planned civil date
 * @param dueOn last planned civil date
 * @param size how many cases are planned
 * @param secondAuditors share of cases, in percent, that a second auditor audits blind
 * @param previousId the audit before it in its series, or the one it follows up; null for a first one
 * @param reAudit whether it follows up whether an earlier one changed something
 */
public record KnownAudit(
        UUID auditId,
        String reference,
        String title,
        UUID programmeId,
        UUID themeId,
        CaseKind kind,
        UUID toolId,
        int toolVersion,
        List<String> areas,
        LocalDate startsOn,
        LocalDate dueOn,
        int size,
        int secondAuditors,
        @Nullable UUID previousId,
        boolean reAudit,
        AuditStanding standing) {

    public KnownAudit {
        areas = List.copyOf(areas);
    }

    /** Whether its cases may still be chosen and audited. */
    public boolean isOpen() {
        return standing == AuditStanding.PLANNED || standing == AuditStanding.IN_FIELDWORK;
    }
}
