package safeguarding.reviewing.allocation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody stands in for the named officer, who stays the child's IRO.
 *
 * @param id identifier of the cover
 * @param officerId who stands in
 * @param from first civil date
 * @param to last civil date, not before the first
 */
public record Cover(UUID id, UUID officerId, LocalDate from, LocalDate to) {

    /** Whether it holds on a civil day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same up to a civil day at most. */
    Cover until(LocalDate lastDay) {
        return lastDay.isBefore(to) ? new Cover(id, officerId, from, lastDay) : this;
    }

    boolean overlaps(Cover other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
