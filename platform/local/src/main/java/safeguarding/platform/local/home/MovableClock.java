package safeguarding.platform.local.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The suite's clock: one ISO-8601 duration in a file, added to real time by every process. It ticks on while the suite
 * is stopped.
 */
public final class MovableClock {

    /** The day on which the demonstration council begins: the date of the report that describes the unit. */
    public static final LocalDate COUNCIL_BEGINS = LocalDate.of(2013, 11, 28);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final PrivateFile file;
    private final Clock realTime;

    public MovableClock(PrivateFile file, Clock realTime) {
        this.file = file;
        this.realTime = realTime;
    }

    /** Whether the clock was ever set. */
    public boolean isSet() {
        return file.text().isPresent();
    }

    /** The suite's instant: real time when the clock was never set. */
    public Instant instant() {
        return realTime.instant().plus(offset());
    }

    /** Sets the clock to 09:00 in England on a day. Whether that is forward is for the caller to check. */
    public void setTo(LocalDate day) {
        write(Duration.between(realTime.instant(), opening(day)));
    }

    /** Lets the clock show real time. */
    public void setToRealTime() {
        write(Duration.ZERO);
    }

    /** 09:00 in England on a day. */
    public static Instant opening(LocalDate day) {
        return day.atTime(OFFICE_OPENS).atZone(ENGLAND).toInstant();
    }

    private Duration offset() {
        return file.text().map(String::strip).map(Duration::parse).orElse(Duration.ZERO);
    }

    private void write(Duration offset) {
        file.write(offset.truncatedTo(ChronoUnit.SECONDS) + "\n");
    }
}
