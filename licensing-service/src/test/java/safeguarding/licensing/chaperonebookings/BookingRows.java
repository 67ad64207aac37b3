package safeguarding.licensing.chaperonebookings;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Bookings of chaperones, as the matrices see them. */
public final class BookingRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "bookChaperone",
                "{\"details\": "
                        + Booked.details("{bookableChaperoneId}", "Town Hall", "2027-01-02", "13:00-17:30", 1, "")
                        + "}",
                "cancelChaperoneBooking",
                "{\"reason\": \"It does not take place.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var chaperoneId = Booked.approved();
        return Map.of(
                "bookableChaperoneId",
                chaperoneId,
                "bookingId",
                Path.idOf(Path.of(Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 1))));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("bookingId");
    }
}
