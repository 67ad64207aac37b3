package safeguarding.licensing.law.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import safeguarding.platform.problem.ProblemException;

/**
 * Civil time in London on a line of real minutes, so that a night in which the clocks change is as long as it is. An
 * hour that the clocks show twice is the first of the two; a time that they leave out is refused.
 */
public final class LondonMinutes {

    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();
    private static final int DAY_LONG = 24 * 60;

    /** Days of the years in which timetables lie, looked up beforehand: a check asks for thousands of times. */
    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();

    private static final short[] AHEAD = ahead(LocalDate.of(2060, 1, 1).toEpochDay());

    /** Stands for a day on which the clocks change. */
    private static final short CHANGES = Short.MIN_VALUE;

    private LondonMinutes() {}

    /**
     * Minutes since the beginning of 1970 UTC.
     *
     * @throws ProblemException {@code invalid-request} for seconds, and for a time that the clocks leave out
     */
    public static long of(LocalDateTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw ProblemException.invalid("time", "Times are whole minutes: %s.".formatted(time));
        }
        var day = time.toLocalDate().toEpochDay();
        var looked = day < FIRST || day >= FIRST + AHEAD.length ? CHANGES : AHEAD[(int) (day - FIRST)];
        var ahead = looked == CHANGES ? ahead(time) : looked;
        return day * DAY_LONG + time.getHour() * 60L + time.getMinute() - ahead;
    }

    /** How many minutes London is ahead of UTC. */
    private static int ahead(LocalDateTime time) {
        var offsets = LONDON.getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw ProblemException.invalid("time", "The clocks go forward and leave %s out.".formatted(time));
        }
        return offsets.getFirst().getTotalSeconds() / 60;
    }

    private static short[] ahead(long end) {
        var ahead = new short[Math.toIntExact(end - FIRST)];
        for (int i = 0; i < ahead.length; i++) {
            var midnight = LocalDate.ofEpochDay(FIRST + i).atStartOfDay();
            var before = ahead(midnight);
            ahead[i] = before == ahead(midnight.plusDays(1)) ? (short) before : CHANGES;
        }
        return ahead;
    }
}
