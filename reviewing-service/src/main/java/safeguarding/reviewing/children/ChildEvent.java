package safeguarding.reviewing.children;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a child's record. No event holds a personal value. */
public sealed interface ChildEvent extends DomainEvent {

    /** The child. */
    UUID childId();

    /** Code of the area responsible after the event. */
    String area();

    /** Civil date on which it happened. */
    LocalDate on();

    /** The child is known to this service from now on. */
    record ChildRegistered(
            UUID childId,
            String area,
            LocalDate on,
            @Nullable String team,
            @Nullable String socialWorker) implements ChildEvent {}

    /** Some of what is written about the child is different now; which kind, not what. */
    record ChildDetailsChanged(UUID childId, String area, LocalDate on, Set<DetailKind> kinds, boolean correction)
            implements ChildEvent {
        public ChildDetailsChanged {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Another area or team is responsible. */
    record ChildAreaChanged(
            UUID childId,
            String area,
            LocalDate on,
            @Nullable String team,
            String previousArea) implements ChildEvent {}

    /** Somebody else, or nobody, is the child's social worker, or that worker has another manager. */
    record SocialWorkerChanged(
            UUID childId,
            String area,
            LocalDate on,
            @Nullable String socialWorker,
            @Nullable String socialWorkerManager)
            implements ChildEvent {}

    /** Only named readers may read the record, or other people than before are named. */
    record ChildRestricted(UUID childId, String area, LocalDate on, int namedReaders) implements ChildEvent {}

    /** The record is open again to everybody whose role and area allow it. */
    record ChildUnrestricted(UUID childId, String area, LocalDate on) implements ChildEvent {}

    /** The record was made in error: there is no such child. */
    record ChildWithdrawn(UUID childId, String area, LocalDate on) implements ChildEvent {}
}
