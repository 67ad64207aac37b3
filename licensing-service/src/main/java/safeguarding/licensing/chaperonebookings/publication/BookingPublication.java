package safeguarding.licensing.chaperonebookings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.chaperonebookings.BookingChaperones;
import safeguarding.licensing.chaperonebookings.BookingEvent;
import safeguarding.licensing.chaperonebookings.BookingEvent.BookingCancelled;
import safeguarding.licensing.chaperonebookings.BookingEvent.ChaperoneBooked;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to bookings of chaperones. */
@ApplicationScoped
public class BookingPublication implements Publication<BookingEvent> {

    private final Links links;

    BookingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<BookingEvent> about() {
        return BookingEvent.class;
    }

    @Override
    public CatalogueEvent translate(BookingEvent event) {
        var booking = event.booking();
        var body = EventBody.of(event.on())
                .with("chaperoneId", booking.chaperoneId())
                .with("productionId", booking.productionId())
                .with("council", booking.place().council())
                .with("day", booking.span().on())
                .with("children", booking.care().children())
                .link(links.to("/v1/chaperone-bookings/" + event.bookingId()));
        return new CatalogueEvent(
                name(event), 1, BookingChaperones.TYPE, event.bookingId(), event.on(), Set.of(), null, body);
    }

    private static String name(BookingEvent event) {
        return switch (event) {
            case ChaperoneBooked booked -> "chaperone-booked";
            case BookingCancelled cancelled -> "chaperone-booking-cancelled";
        };
    }
}
