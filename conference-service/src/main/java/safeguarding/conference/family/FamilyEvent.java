package safeguarding.conference.family;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to what is written about a family. No event holds a personal value. */
public sealed interface FamilyEvent extends DomainEvent {

    /** The row that changed. */
    UUID id();

    /** The child it is about. */
    UUID childId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** Somebody was added. */
    record RelatedPersonAdded(UUID id, UUID childId, LocalDate on, Relation relation) implements FamilyEvent {}

    /** Something about somebody is different now. */
    record RelatedPersonChanged(UUID id, UUID childId, LocalDate on, Relation relation) implements FamilyEvent {}

    /** Somebody was taken off. */
    record RelatedPersonRemoved(UUID id, UUID childId, LocalDate on) implements FamilyEvent {}

    /** An address was added. */
    record AddressAdded(UUID id, UUID childId, LocalDate on, HomeKind kind, boolean doNotDisclose)
            implements FamilyEvent {}

    /** Something about an address is different now; {@code ended} when it was left. */
    record AddressChanged(UUID id, UUID childId, LocalDate on, HomeKind kind, boolean doNotDisclose, boolean ended)
            implements FamilyEvent {}

    /** An address was taken off. */
    record AddressRemoved(UUID id, UUID childId, LocalDate on) implements FamilyEvent {}

    /** What was written of somebody never was so; on is the day on which that became known. */
    record RelatedPersonWithdrawn(UUID id, UUID childId, LocalDate on) implements FamilyEvent {}

    /** What was written of an address never was so; on is the day on which that became known. */
    record AddressWithdrawn(UUID id, UUID childId, LocalDate on) implements FamilyEvent {}
}
