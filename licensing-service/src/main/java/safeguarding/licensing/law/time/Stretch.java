package safeguarding.licensing.law.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import safeguarding.platform.problem.ProblemException;

/**
 * A stretch of civil time in London, its end not included, which may run over midnight.
 *
 * @param from when it begins
 * @param until when it ends; later, and at most 24 hours later
 */
public record Stretch(LocalDateTime from, LocalDateTime until) implements Comparable<Stretch> {

    private static final int LONGEST = 24 * 60;

    /** Refuses times in the wrong order or too far apart, and times that the clocks leave out ({@code invalid-request}). */
    public Stretch {
        var minutes = LondonMinutes.of(until) - LondonMinutes.of(from);
        if (minutes <= 0 || !from.isBefore(until)) {
            throw ProblemException.invalid("until", "From %s until %s is no time at all.".formatted(from, until));
        }
        if (minutes > LONGEST) {
            throw ProblemException.invalid("until", "From %s until %s is more than a day.".formatted(from, until));
        }
    }

    /**
     * From a time of a day until a time of the same day, or of the next when it is not later.
     *
     * @throws ProblemException {@code invalid-request} when both times are the same
     */
    public static Stretch on(LocalDate day, LocalTime from, LocalTime until) {
        if (from.equals(until)) {
            throw ProblemException.invalid("until", "From %s until %s is no time at all.".formatted(from, until));
        }
        return new Stretch(day.atTime(from), (until.isAfter(from) ? day : day.plusDays(1)).atTime(until));
    }

    /** How long it is, in real minutes: the night in which the clocks change counts as long as it is. */
    public int minutes() {
        return Math.toIntExact(end() - begin());
    }

    /** Its beginning, in real minutes. */
    public long begin() {
        return LondonMinutes.of(from);
    }

    /** Its end, in real minutes. */
    public long end() {
        return LondonMinutes.of(until);
    }

    /** Whether both have a minute in common. */
    public boolean overlaps(Stretch other) {
        return begin() < other.end() && other.begin() < end();
    }

    /** Whether another lies wholly within this one; it may touch both ends. */
    public boolean holds(Stretch other) {
        return begin() <= other.begin() && other.end() <= end();
    }

    @Override
    public int compareTo(Stretch other) {
        var byBegin = from.compareTo(other.from);
        return byBegin == 0 ? until.compareTo(other.until) : byBegin;
    }
}
