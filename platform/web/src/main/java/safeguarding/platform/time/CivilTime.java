package safeguarding.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civil dates of the suite are dates in England. */
public final class CivilTime {

    /** The zone of every civil date. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private CivilTime() {}

    /** The civil date at the clock's instant. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The first instant of a civil date. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after a civil date: what was recorded before it was known on that day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
