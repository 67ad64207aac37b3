package safeguarding.platform.keeping;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the keeping of a record; no event holds a reason in words or who acted. */
public sealed interface KeepingEvent extends DomainEvent {

    /** The hold, the destruction, or the child whose kind was set. */
    UUID id();

    UUID childId();

    /** Code of the area responsible. */
    String area();

    /** Civil date on which it happened. */
    LocalDate on();

    /** A person said how long the record is kept; kind is the code of the class. */
    record RetentionSet(UUID childId, String area, LocalDate on, String kind) implements KeepingEvent {
        @Override
        public UUID id() {
            return childId;
        }
    }

    /** Nothing of the record is destroyed from now on. */
    record HoldPlaced(UUID id, UUID childId, String area, LocalDate on, HoldKind kind) implements KeepingEvent {}

    /** The hold is over. */
    record HoldLifted(UUID id, UUID childId, String area, LocalDate on, HoldKind kind) implements KeepingEvent {}

    /** Somebody asked for the destruction of the record. */
    record DestructionProposed(UUID id, UUID childId, String area, LocalDate on, String rule, LocalDate dueOn)
            implements KeepingEvent {}

    /** A second person decided. */
    record DestructionDecided(UUID id, UUID childId, String area, LocalDate on, boolean approved)
            implements KeepingEvent {}

    /** Whose record it was can no longer be told; figures stay. */
    record RecordDestroyed(UUID id, UUID childId, String area, LocalDate on, String rule) implements KeepingEvent {}
}
