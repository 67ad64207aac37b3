package safeguarding.gateway.scorecard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * The days a scorecard speaks of. No day lies after today; the period does not run backwards and ends by {@code asAt}.
 *
 * @param from first day of the period; null for 1 April of the year of {@code asAt}
 * @param to last day of the period; null for {@code asAt}
 * @param asAt the day on which a stand is counted
 * @param knownOn closed day whose knowledge counts; null for all that is known
 */
public record ScorecardPeriod(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asAt,
        @Nullable LocalDate knownOn) {

    /**
     * The days as they were asked for.
     *
     * @throws ProblemException {@code invalid-request} when they contradict each other or lie in the future
     */
    public static ScorecardPeriod of(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asAt,
            @Nullable LocalDate knownOn,
            LocalDate today) {
        var day = asAt == null ? today : asAt;
        refuse(day.isAfter(today), "asAt", "Not after today, " + today + ".");
        refuse(knownOn != null && knownOn.isAfter(today), "knownOn", "Not after today, " + today + ".");
        refuse(to != null && to.isAfter(day), "to", "Not after asAt, " + day + ".");
        refuse(from != null && from.isAfter(to == null ? day : to), "from", "Not after the end of the period.");
        return new ScorecardPeriod(from, to, day, knownOn);
    }

    private static void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            throw ProblemException.invalid(field, message);
        }
    }

    /** As every service is asked: {@code asAt} always, so that all answer for one day. */
    String query() {
        Map<String, @Nullable LocalDate> days = new LinkedHashMap<>();
        days.put("asAt", asAt);
        days.put("from", from);
        days.put("to", to);
        days.put("knownOn", knownOn);
        return days.entrySet().stream()
                .filter(day -> day.getValue() != null)
                .map(day -> day.getKey() + "=" + day.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }
}
