package safeguarding.platform.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/**
 * The day whose knowledge is asked for: everything that was recorded by its end. A day that has ended gives the same
 * answer for ever; today is {@code provisional}.
 *
 * @param day civil date, never in the future
 * @param provisional whether the day has not ended, so that the answer may still change
 */
public record KnownOn(LocalDate day, boolean provisional) {

    private static final String END = "knownBefore";

    /**
     * What is known at the end of a day.
     *
     * @throws ProblemException {@code invalid-request} when the day lies in the future
     */
    public static KnownOn of(LocalDate day, Clock clock) {
        var today = CivilTime.today(clock);
        if (day.isAfter(today)) {
            throw ProblemException.invalid(
                    List.of(new Violation("knownOn", "Nobody knows yet what will be known on " + day + ".")));
        }
        return new KnownOn(day, day.equals(today));
    }

    /** What is known now. */
    public static KnownOn today(Clock clock) {
        return new KnownOn(CivilTime.today(clock), true);
    }

    /** The first instant whose records are no longer part of that knowledge. */
    public Instant end() {
        return CivilTime.endOf(day);
    }

    /**
     * The condition on a {@code …_versions} view, with the parameters of {@link #parameters()}.
     *
     * @param alias SQL alias of the view; never from outside
     */
    public String sql(String alias) {
        return "(%1$s.recorded_from < :%2$s and (%1$s.recorded_to is null or %1$s.recorded_to >= :%2$s))"
                .formatted(alias, END);
    }

    /** The values for {@link #sql(String)}. */
    public Map<String, Object> parameters() {
        return Map.of(END, end().atOffset(ZoneOffset.UTC));
    }
}
