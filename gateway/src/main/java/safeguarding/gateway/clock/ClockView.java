package safeguarding.gateway.clock;

import java.time.Instant;
import java.time.LocalDate;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.time.MovableClock;

/**
 * What the clock shows.
 *
 * @param now the instant, in UTC
 * @param today the civil date in England
 * @param offset how far it is from real time, as an ISO-8601 duration
 */
public record ClockView(Instant now, LocalDate today, String offset) {

    static ClockView of(MovableClock clock) {
        return new ClockView(
                clock.instant(), CivilTime.today(clock), clock.offset().toString());
    }
}
