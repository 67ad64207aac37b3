package safeguarding.audit.neighbours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases that were drawn for audits. */
public interface SampledCases {

    /** The drawn case, replaced or not; empty when there is none. */
    Optional<SampledCase> find(UUID caseId);

    /** The cases of all samples of an audit that were not replaced, by sample and number. */
    List<SampledCase> ofAudit(UUID auditId);
}
