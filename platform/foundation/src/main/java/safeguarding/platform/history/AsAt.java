package safeguarding.platform.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/**
 * The day whose state is asked for: what had begun by then and had not ended on it.
 *
 * @param day civil date, never in the future
 */
public record AsAt(LocalDate day) {

    private static final String DAY = "asAt";

    /**
     * The state on a day.
     *
     * @throws ProblemException {@code invalid-request} when the day lies in the future
     */
    public static AsAt of(LocalDate day, Clock clock) {
        if (day.isAfter(CivilTime.today(clock))) {
            throw ProblemException.invalid(
                    List.of(new Violation("asAt", "Nobody knows yet how things will stand on " + day + ".")));
        }
        return new AsAt(day);
    }

    /** Whether something that ran from a start to an end (exclusive, null: still running) holds on the day. */
    public boolean covers(LocalDate start, @Nullable LocalDate end) {
        return !start.isAfter(day) && (end == null || end.isAfter(day));
    }

    /**
     * The same as a condition of a query, with the parameters of {@link #parameters()}.
     *
     * @param startColumn SQL name of the column of the first day; never from outside
     * @param endColumn SQL name of the column of the first day on which it no longer holds; never from outside
     */
    public String sql(String startColumn, String endColumn) {
        return "(%1$s <= :%3$s and (%2$s is null or %2$s > :%3$s))".formatted(startColumn, endColumn, DAY);
    }

    /** The values for {@link #sql(String, String)}. */
    public Map<String, Object> parameters() {
        return Map.of(DAY, day);
    }
}
