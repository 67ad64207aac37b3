package safeguarding.audit.sampling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to samples. No event holds a key, a child or words. */
public sealed interface SampleEvent extends DomainEvent {

    /** The audit. */
    UUID auditId();

    /** Civil date on which it happened. */
    LocalDate on();

    /** A sample was drawn. */
    record SampleDrawn(
            UUID sampleId, UUID auditId, LocalDate on, CaseKind kind, int frameSize, String frameDigest, int cases)
            implements SampleEvent {}

    /** A case came into a sample; in the place of another one, or at first. */
    record CaseDrawn(
            SampledAs drawn,
            UUID auditId,
            LocalDate on,
            @Nullable UUID replacesId) implements SampleEvent {}

    /** A case went out of a sample; nobody is null when its stratum had no further case. */
    record CaseReplaced(
            SampledAs drawn,
            UUID auditId,
            LocalDate on,
            ReplacementReason reason,
            @Nullable UUID replacedById) implements SampleEvent {}

    /** Who must not audit a case was declared. */
    record ConflictsDeclared(SampledAs drawn, UUID auditId, LocalDate on, int declared) implements SampleEvent {}

    /**
     * A case in a sample.
     *
     * @param area code of the area when it was drawn; null when not known
     */
    record SampledAs(
            UUID caseId,
            UUID sampleId,
            int number,
            @Nullable String area) {}
}
