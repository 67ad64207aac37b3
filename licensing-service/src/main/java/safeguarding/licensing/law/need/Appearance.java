package safeguarding.licensing.law.need;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * What a child is to take part in.
 *
 * @param bornOn civil date of birth
 * @param days civil days of performance, at least one
 * @param grounds what the law looks at; empty when none of it is so
 * @param paid whether the child or anybody else is paid for it beyond expenses
 * @param arrangedBy who arranges it
 * @param daysMissingSchool those of the days on which school is missed for it
 * @param otherDays civil days on which the child took part in other performances of the kinds of {@link Ground}, licensed
 *     or not; null when that is not known
 */
public record Appearance(
        LocalDate bornOn,
        SortedSet<LocalDate> days,
        Set<Ground> grounds,
        boolean paid,
        Arranger arrangedBy,
        Set<LocalDate> daysMissingSchool,
        @Nullable Set<LocalDate> otherDays) {

    /** Refuses an appearance without a day, and school missed on a day that is none of its days ({@code invalid-request}). */
    public Appearance {
        days = new TreeSet<>(days);
        grounds = Set.copyOf(grounds);
        daysMissingSchool = Set.copyOf(daysMissingSchool);
        otherDays = otherDays == null ? null : Set.copyOf(otherDays);
        if (days.isEmpty()) {
            throw ProblemException.invalid("days", "There is at least one day of performance.");
        }
        if (!days.containsAll(daysMissingSchool)) {
            throw ProblemException.invalid(
                    "daysMissingSchool", "School is missed on a day that is no performance day.");
        }
    }

    /** Days of performance before a day, of this and of other performances, from a day on; others may be unknown. */
    SortedSet<LocalDate> before(LocalDate day, LocalDate from) {
        var all = new TreeSet<>(days);
        var others = otherDays;
        all.addAll(others == null ? Set.of() : others);
        return new TreeSet<>(all.subSet(from, day));
    }

    @Override
    public String toString() {
        return "Appearance[masked]";
    }
}
