package safeguarding.reviewing.siblings;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What is said of siblings. */
public sealed interface SiblingEvent extends DomainEvent {

    /** The tie. */
    UUID tieId();

    /** The two children. */
    Set<UUID> childIds();

    /** Code of the area responsible for the first of them. */
    String area();

    /** Civil date on which it was written. */
    LocalDate on();

    /** Two children are siblings. */
    record SiblingsRecorded(UUID tieId, Set<UUID> childIds, String area, LocalDate on) implements SiblingEvent {
        public SiblingsRecorded {
            childIds = Set.copyOf(childIds);
        }
    }

    /** That they are was recorded in error. */
    record SiblingsWithdrawn(UUID tieId, Set<UUID> childIds, String area, LocalDate on) implements SiblingEvent {
        public SiblingsWithdrawn {
            childIds = Set.copyOf(childIds);
        }
    }
}
