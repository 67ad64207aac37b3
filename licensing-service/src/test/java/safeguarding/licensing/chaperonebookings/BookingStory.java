package safeguarding.licensing.chaperonebookings;

import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to bookings of chaperones. */
public final class BookingStory {

    private BookingStory() {}

    /** Lets it happen. */
    public static void happens() {
        Booked.cancel(Path.of(Booked.book(Booked.approved(), "Playhouse", "13:00-17:30", 12)))
                .then()
                .statusCode(200);
    }
}
