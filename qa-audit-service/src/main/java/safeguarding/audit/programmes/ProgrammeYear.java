package safeguarding.audit.programmes;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year of the unit: 1 April to 31 March.
 *
 * @param startsIn calendar year in whose April it begins
 */
public record ProgrammeYear(int startsIn) {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /** The year in which a civil date lies. */
    public static ProgrammeYear of(LocalDate day) {
        return new ProgrammeYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** First civil date. */
    public LocalDate first() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    /** Last civil date. */
    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** Whether a civil date lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** Its months in order. */
    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.from(first()).plusMonths(month))
                .toList();
    }

    /** As people write it, such as {@code 2013-14}. */
    public String code() {
        return "%d-%02d".formatted(startsIn, (startsIn + 1) % CENTURY);
    }
}
