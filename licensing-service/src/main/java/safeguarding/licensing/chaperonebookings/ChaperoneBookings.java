package safeguarding.licensing.chaperonebookings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bookings of chaperones. */
public interface ChaperoneBookings {

    /** The booking, or empty when there is none. */
    Optional<ChaperoneBooking> find(UUID bookingId);

    /** The bookings with these identifiers. */
    List<ChaperoneBooking> all(Collection<UUID> ids);

    /** Waits until nobody else books this chaperone, and lets nobody else until the end of the transaction. */
    void hold(UUID chaperoneId);

    /** What a chaperone is booked for at any time of the span, whatever the production; nothing that was cancelled. */
    List<NewBooking> meeting(UUID chaperoneId, BookedSpan span);

    /** What is booked for any time of the span from one instant to another; nothing that was cancelled. */
    List<NewBooking> between(Instant from, Instant to);

    /** Keeps the booking with what happened. */
    ChaperoneBooking save(ChaperoneBooking booking);
}
