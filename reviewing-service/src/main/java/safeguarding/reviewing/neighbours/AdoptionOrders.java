package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A feature that records adoption orders: an order seals the record of the child (L12). */
public interface AdoptionOrders {

    /** Civil date of the adoption order of a child, the earliest that stands; empty when none does. */
    Optional<LocalDate> orderedOn(UUID childId);
}
