package safeguarding.reviewing.ssda903;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The year of a return, 1 April to 31 March.
 *
 * @param march the calendar year in which it ends, as the return names it
 */
public record ReturnYear(int march) {

    /** The year in which a civil date lies. */
    public static ReturnYear of(LocalDate day) {
        return new ReturnYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1);
    }

    /** 1 April. */
    public LocalDate begins() {
        return LocalDate.of(march - 1, Month.APRIL, 1);
    }

    /** 31 March. */
    public LocalDate ends() {
        return LocalDate.of(march, Month.MARCH, 31);
    }

    /** Whether a civil date lies in it; null does not. */
    public boolean holds(@Nullable LocalDate day) {
        return day != null && !day.isBefore(begins()) && !day.isAfter(ends());
    }

    /** Whether a time that began on a day and ended on another, or has no end, has a day in this year. */
    public boolean touches(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(ends()) && (to == null || !to.isBefore(begins()));
    }

    /** The day, if it has come by the end of the year; null otherwise. */
    public @Nullable LocalDate cameBy(@Nullable LocalDate day) {
        return day == null || day.isAfter(ends()) ? null : day;
    }
}
