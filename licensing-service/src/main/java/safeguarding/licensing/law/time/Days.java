package safeguarding.licensing.law.time;

import java.time.LocalDate;
import java.util.Comparator;
import safeguarding.platform.problem.ProblemException;

/**
 * A day or several days running, civil days in London.
 *
 * @param first the first of them
 * @param last the last of them; the same for one day
 */
public record Days(LocalDate first, LocalDate last) implements Comparable<Days> {

    private static final Comparator<Days> BY_FIRST = Comparator.comparing(Days::first);

    /** Refuses a last day before the first ({@code invalid-request}). */
    public Days {
        if (last.isBefore(first)) {
            throw ProblemException.invalid("last", "%s lies before %s.".formatted(last, first));
        }
    }

    /** One day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** Seven days from a day on. */
    public static Days weekFrom(LocalDate first) {
        return new Days(first, first.plusDays(6));
    }

    /** Whether a day is one of them. */
    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many they are, at least 1. */
    public int count() {
        return Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
    }

    @Override
    public int compareTo(Days other) {
        return BY_FIRST.thenComparing(Days::last).compare(this, other);
    }
}
