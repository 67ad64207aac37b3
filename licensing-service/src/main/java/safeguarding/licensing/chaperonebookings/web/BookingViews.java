package safeguarding.licensing.chaperonebookings.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import safeguarding.licensing.chaperonebookings.BookingChaperones;
import safeguarding.licensing.chaperonebookings.Cancelling;
import safeguarding.licensing.chaperonebookings.ChaperoneBooking;
import safeguarding.licensing.links.Links;

/** Shows bookings of chaperones. */
@ApplicationScoped
class BookingViews {

    private final BookingChaperones booking;
    private final Links links;

    BookingViews(BookingChaperones booking, Links links) {
        this.booking = booking;
        this.links = links;
    }

    BookingView of(ChaperoneBooking kept) {
        var booked = kept.booking();
        return new BookingView(
                kept.id(),
                BookingFields.of(booked),
                booking.isRatioDecidable(booked),
                booking.obstacles(booked).stream()
                        .map(each -> new BookingObstacleView(each.ruleId(), each.citation(), each.reason()))
                        .toList(),
                kept.cancelling().map(Cancelling::on).orElse(null),
                kept.cancelling().map(Cancelling::because).orElse(null),
                links.to("/v1/chaperones/" + booked.chaperoneId()),
                link(kept));
    }

    URI link(ChaperoneBooking kept) {
        return links.to("/v1/chaperone-bookings/" + kept.id());
    }
}
