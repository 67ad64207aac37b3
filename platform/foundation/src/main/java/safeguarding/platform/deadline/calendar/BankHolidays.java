package safeguarding.platform.deadline.calendar;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One edition of the table of bank holidays. A deadline keeps the version it was worked out with (A5), so a table that
 * has been used is never changed: a correction is a new version.
 *
 * @param version name of the edition, such as {@code ew-2026-08-07}
 * @param from first day the table knows about
 * @param to last day the table knows about
 * @param days the bank holidays between them
 */
public record BankHolidays(String version, LocalDate from, LocalDate to, SortedSet<LocalDate> days) {

    public BankHolidays {
        days = new TreeSet<>(days);
        if (to.isBefore(from)
                || (!days.isEmpty()
                        && (days.first().isBefore(from) || days.last().isAfter(to)))) {
            throw new IllegalArgumentException("Bank holiday table " + version + " has days outside its own years");
        }
    }

    /** The bank holidays after one day and up to another, in order. */
    public SortedSet<LocalDate> between(LocalDate after, LocalDate upTo) {
        return new TreeSet<>(days.subSet(after.plusDays(1), upTo.plusDays(1)));
    }

    boolean knows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
