package safeguarding.reviewing.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the seal of a birth record. No event holds a name, a reason in words or anything of the new identity. */
public sealed interface AdoptionSealEvent extends DomainEvent {

    /** The child of the birth record. */
    UUID childId();

    /** Code of the area responsible when the record was sealed. */
    String area();

    /** Civil date on which it happened. */
    LocalDate on();

    /** An adoption order was recorded; on is its day. */
    record RecordSealed(UUID childId, String area, LocalDate on) implements AdoptionSealEvent {}

    /** The order was made on another day; on is the day of the correction. */
    record SealCorrected(UUID childId, String area, LocalDate on, LocalDate orderedOn) implements AdoptionSealEvent {}

    /** There was no order: the record is open again. */
    record RecordUnsealed(UUID childId, String area, LocalDate on) implements AdoptionSealEvent {}

    /** A keeper opened a sealed record until an instant. */
    record SealedRecordOpened(
            UUID openingId,
            UUID childId,
            String area,
            LocalDate on,
            String staffId,
            OpeningGround ground,
            Instant openUntil)
            implements AdoptionSealEvent {}
}
