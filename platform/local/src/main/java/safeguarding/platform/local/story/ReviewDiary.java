package safeguarding.platform.local.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import safeguarding.platform.local.council.LookedAfterCounty.Booking;

/** Reviews of looked-after children in the coming weeks, booked by an administrator as on any day. */
record ReviewDiary(GatewayClient administrator) {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    /**
     * Books what is not booked yet.
     *
     * @param today civil day of the suite's clock; nothing is booked for it or for days before
     */
    void book(List<Booking> bookings, LocalDate today) {
        bookings.stream().filter(booking -> booking.on().isAfter(today)).forEach(this::book);
    }

    private void book(Booking booking) {
        var child = new KnownChildren(administrator, "reviewing").id(booking.councilChildId());
        var period = administrator
                .get("/reviewing/v1/review-chains?childId=" + child)
                .body()
                .path("items")
                .path(0)
                .path("periodId")
                .asText();
        var starts =
                booking.on().atTime(booking.afternoon() ? AFTERNOON : MORNING).toInstant(ZoneOffset.UTC);
        administrator.send(
                "/reviewing/v1/reviews",
                String.format(
                        Locale.ROOT,
                        "{\"periodId\": \"%s\", \"booking\": {\"startsAt\": \"%s\", \"meeting\": true}}",
                        period,
                        starts));
    }
}
