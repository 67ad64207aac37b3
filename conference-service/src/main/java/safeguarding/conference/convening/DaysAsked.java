package safeguarding.conference.convening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Civil dates between which a diary is looked at, both included.
 *
 * @param first first day
 * @param last last day, at most 92 days later; otherwise the request ends with {@code invalid-request}
 */
public record DaysAsked(LocalDate first, LocalDate last) {

    private static final int MOST_DAYS = 92;
    private static final int DAYS_WHEN_NOTHING_IS_DUE = 28;
    private static final int DAYS_WHEN_LATE = 14;

    public DaysAsked {
        if (last.isBefore(first)) {
            throw refused(
                    "The last day is not before the first, which is today at the earliest where a time is sought.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw refused("A diary is looked at for %d days at once at most.".formatted(MOST_DAYS));
        }
    }

    /**
     * The days on which a conference can be held: what is left out begins today and ends with the limit; when that has
     * passed, after two weeks.
     */
    static DaysAsked ahead(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate dueOn, LocalDate today) {
        var first = from == null || from.isBefore(today) ? today : from;
        return new DaysAsked(first, until == null ? usualEnd(first, dueOn) : until);
    }

    private static LocalDate usualEnd(LocalDate first, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return first.plusDays(DAYS_WHEN_NOTHING_IS_DUE);
        }
        var farthest = first.plusDays(MOST_DAYS - 1);
        var end = dueOn.isBefore(first) ? first.plusDays(DAYS_WHEN_LATE) : dueOn;
        return end.isAfter(farthest) ? farthest : end;
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid(List.of(new Violation("until", why)));
    }
}
