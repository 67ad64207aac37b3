package safeguarding.platform.local.story;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The days of the printed story: a conference cannot have been held before it was asked for, so it happens on the day that
 * the suite's clock shows.
 *
 * @param now the suite's instant
 */
record StoryDays(Instant now) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("uuMMdd");
    private static final int USUAL_HOUR = 14;
    private static final int DAYS_BEFORE = 10;

    /** The day of the conference. */
    LocalDate today() {
        return LocalDate.ofInstant(now, ENGLAND);
    }

    /** The day of the strategy discussion. */
    LocalDate before() {
        return today().minusDays(DAYS_BEFORE);
    }

    /** When the conference is booked for: this afternoon, or the next full hour of the day; at a weekend, Monday. */
    Instant start() {
        var day = today();
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.plusDays(1);
        }
        var usual = day.atTime(USUAL_HOUR, 0).toInstant(ZoneOffset.UTC);
        var next = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        return next.isAfter(usual) && LocalDate.ofInstant(next, ENGLAND).equals(day) ? next : usual;
    }

    /** What tells the story of one day from that of another in names and keys. */
    String tag() {
        return TAG.format(today());
    }
}
