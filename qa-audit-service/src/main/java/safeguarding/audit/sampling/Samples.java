package safeguarding.audit.sampling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The samples, each with the cases among which it was drawn. */
public interface Samples {

    /** The sample; empty when there is none. */
    Optional<AuditSample> find(UUID sampleId);

    /** The samples with these identifiers, in no order. */
    List<AuditSample> all(Collection<UUID> sampleIds);

    /** The samples of an audit, in the order in which they were drawn. */
    List<AuditSample> ofAudit(UUID auditId);

    /** Keeps a sample with what happened. */
    AuditSample save(AuditSample sample);

    /** Keeps among which cases was drawn. */
    void keepFrame(UUID sampleId, Draw draw);

    /** Among which cases was drawn. */
    Frame frame(UUID sampleId);

    /** The cases of a stratum that come after all that were in the sample, in their order. */
    List<Draw.Drawn> next(UUID sampleId, String stratum);

    /** Keeps everybody else from replacing a case of the sample until the end of the transaction. */
    void hold(UUID sampleId);
}
