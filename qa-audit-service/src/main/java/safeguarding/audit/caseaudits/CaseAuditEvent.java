package safeguarding.audit.caseaudits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the audit of a case. No event says which child it is, or holds words. */
public sealed interface CaseAuditEvent extends DomainEvent {

    /** Which audit of a case. */
    CaseAuditIdentity caseAudit();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which audit of a case.
     *
     * @param caseId the drawn case
     * @param auditor staff number of the auditor after the event
     * @param area code of the area of the case; null when not known
     */
    record CaseAuditIdentity(
            UUID caseAuditId,
            UUID auditId,
            UUID caseId,
            String auditor,
            @Nullable String area) {}

    /** It was given to an auditor. */
    record CaseAuditAllocated(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** It was given to another auditor, who starts anew. */
    record CaseAuditReallocated(CaseAuditIdentity caseAudit, LocalDate on, String before) implements CaseAuditEvent {}

    /** The auditor has begun. */
    record CaseAuditStarted(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** The draft says something else; what, stays in this service. */
    record CaseAuditSaved(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** It is done. */
    record CaseAuditSubmitted(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** The auditor found otherwise than was submitted. */
    record CaseAuditCorrected(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** A practitioner or manager said something to it. */
    record CaseAuditReflectedOn(CaseAuditIdentity caseAudit, LocalDate on, Reflection.Source from)
            implements CaseAuditEvent {}

    /** The auditor asked who the case is. */
    record CaseIdentityResolved(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}

    /** It was allocated in error, or its case was replaced. */
    record CaseAuditWithdrawn(CaseAuditIdentity caseAudit, LocalDate on) implements CaseAuditEvent {}
}
