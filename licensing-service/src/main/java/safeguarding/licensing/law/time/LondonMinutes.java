package safeguarding.licensing.law.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import safeguarding.platform.problem.ProblemException;

/**
 * Civil time in London on a line of real minutes, so that a night in which the clocks change is as long as it is. An
 * hour that the clocks show twice is the first of the two; a time that they leave out is refused.
 */
public final class LondonMinutes {

    private static final ZoneRules LONDON = ZoneId.of("Europe/London").getRules();

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
        var offsets = LONDON.getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw ProblemException.invalid("time", "The clocks go forward and leave %s out.".formatted(time));
        }
        return minutes(time, offsets.getFirst());
    }

    private static long minutes(LocalDateTime time, ZoneOffset offset) {
        return Math.floorDiv(time.toEpochSecond(offset), 60L);
    }
}
