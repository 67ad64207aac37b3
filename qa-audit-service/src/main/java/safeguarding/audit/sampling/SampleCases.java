package safeguarding.audit.sampling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drawn cases. */
public interface SampleCases {

    /** The case; empty when there is none. */
    Optional<SampleCase> find(UUID caseId);

    /** The cases with these identifiers, in no order. */
    List<SampleCase> all(Collection<UUID> caseIds);

    /** All cases that are or were in a sample, by number. */
    List<SampleCase> ofSample(UUID sampleId);

    /** The cases of an audit that were not replaced, by sample and number. */
    List<SampleCase> standingOf(UUID auditId);

    /** Keeps a case with what happened. */
    SampleCase save(SampleCase drawn);

    /** Keeps several. */
    void saveAll(List<SampleCase> drawn);
}
