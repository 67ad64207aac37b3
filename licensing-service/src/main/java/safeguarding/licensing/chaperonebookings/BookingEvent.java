package safeguarding.licensing.chaperonebookings;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to bookings of chaperones. */
public sealed interface BookingEvent extends DomainEvent {

    /** The booking. */
    UUID bookingId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is booked. */
    NewBooking booking();

    /** A chaperone is booked. */
    record ChaperoneBooked(UUID bookingId, LocalDate on, NewBooking booking) implements BookingEvent {}

    /** A booking does not hold any more. */
    record BookingCancelled(UUID bookingId, LocalDate on, NewBooking booking) implements BookingEvent {}
}
