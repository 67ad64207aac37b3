package safeguarding.audit.caseaudits;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audits of single cases. */
public interface CaseAudits {

    /** The audit of a case, withdrawn or not; empty when there is none. */
    Optional<CaseAudit> find(UUID caseAuditId);

    /** Those with these identifiers. */
    List<CaseAudit> all(Collection<UUID> ids);

    /** Those of a drawn case that were not withdrawn, in the order of allocation. */
    List<CaseAudit> ofCase(UUID caseId);

    /** Those of an audit that were not withdrawn, by case and in the order of allocation. */
    List<CaseAudit> ofAudit(UUID auditId);

    /** Those of an auditor that are neither submitted nor withdrawn. */
    List<CaseAudit> openOf(String auditor);

    /** Those of a child. */
    List<CaseAudit> ofChild(UUID childId);

    /** Keeps everybody else from it until the end of the transaction, and reads it anew. */
    void hold(CaseAudit caseAudit);

    /** Keeps others from allocating a case until the end of the transaction. */
    void holdCase(UUID caseId);

    /** Keeps it with what happened. */
    CaseAudit save(CaseAudit caseAudit);
}
