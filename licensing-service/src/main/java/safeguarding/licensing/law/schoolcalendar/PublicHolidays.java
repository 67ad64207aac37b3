package safeguarding.licensing.law.schoolcalendar;

import java.time.LocalDate;
import java.util.Set;
import safeguarding.licensing.law.time.Days;

/**
 * Bank holidays in England and Wales, as an edition of the foundation's table has them.
 *
 * @param version name of the edition, such as {@code ew-2026-08-07}
 * @param known the days the edition knows about
 * @param days the bank holidays among them
 */
public record PublicHolidays(String version, Days known, Set<LocalDate> days) {

    public PublicHolidays {
        days = Set.copyOf(days);
    }
}
