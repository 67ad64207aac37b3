package safeguarding.audit.tools;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.audit.cases.CaseKind;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to versions of audit tools. */
public sealed interface ToolEvent extends DomainEvent {

    /** Which version. */
    VersionIdentity tool();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which version of which tool.
     *
     * @param versionId the version as an aggregate
     * @param code stable short code of the tool
     * @param number its number within the tool, from 1
     * @param gradeScale id of its scale of grades
     */
    record VersionIdentity(UUID versionId, UUID toolId, String code, CaseKind kind, int number, String gradeScale) {}

    /** There is a draft. */
    record VersionDrafted(VersionIdentity tool, LocalDate on) implements ToolEvent {}

    /** The draft asks something else now. */
    record DraftChanged(VersionIdentity tool, LocalDate on) implements ToolEvent {}

    /** Audits may begin with it; it never changes again. */
    record VersionPublished(VersionIdentity tool, LocalDate on) implements ToolEvent {}

    /** No audit begins with it any more. */
    record VersionWithdrawn(VersionIdentity tool, LocalDate on) implements ToolEvent {}
}
