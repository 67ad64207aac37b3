package safeguarding.platform.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year of figures: 1 April to 31 March.
 *
 * @param startsIn calendar year of its first day
 */
public record ReportingYear(int startsIn) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-([0-9]{2})");

    /** The year a civil date lies in. */
    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** As it stands in addresses, {@code 2013-14}; empty when that is no year. */
    public static Optional<ReportingYear> written(String text) {
        return Optional.of(WRITTEN.matcher(text))
                .filter(match -> match.matches()
                        && (Integer.parseInt(match.group(1)) + 1) % 100 == Integer.parseInt(match.group(2)))
                .map(match -> new ReportingYear(Integer.parseInt(match.group(1))));
    }

    /** The year before. */
    public ReportingYear previous() {
        return new ReportingYear(startsIn - 1);
    }

    /** 1 April. */
    public LocalDate first() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    /** 31 March. */
    public LocalDate last() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    /** The last days of its quarters that have come by a day. */
    public List<LocalDate> quarterEnds(LocalDate upTo) {
        return Stream.of(3, 6, 9, 12)
                .map(months -> first().plusMonths(months).minusDays(1))
                .filter(end -> !end.isAfter(upTo))
                .toList();
    }

    /** As it stands in figures, {@code 2013/14}. */
    @Override
    public String toString() {
        return "%04d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }
}
