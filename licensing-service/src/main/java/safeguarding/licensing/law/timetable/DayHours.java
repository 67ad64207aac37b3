package safeguarding.licensing.law.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import safeguarding.licensing.law.time.Stretch;

/**
 * Hours of work on a day, London time.
 *
 * @param from when work begins
 * @param until when it ends; a time not later than the beginning is one of the next day
 * @param breaks breaks within them, in any order; a time before {@code from} is one of the next day
 */
public record DayHours(LocalTime from, LocalTime until, List<Break> breaks) {

    /**
     * A break from work.
     *
     * @param from when it begins
     * @param until when work goes on
     */
    public record Break(LocalTime from, LocalTime until) {}

    public DayHours {
        breaks = List.copyOf(breaks);
    }

    /** Hours without a break. */
    public static DayHours of(LocalTime from, LocalTime until) {
        return new DayHours(from, until, List.of());
    }

    /** These hours on a day; refuses as {@link WorkSpell} does. */
    public WorkSpell on(LocalDate day) {
        return new WorkSpell(
                Stretch.on(day, from, until),
                breaks.stream()
                        .map(each ->
                                Stretch.on(each.from.isBefore(from) ? day.plusDays(1) : day, each.from, each.until))
                        .toList());
    }
}
