package safeguarding.platform.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import safeguarding.platform.measure.Period.Kind;

/** Which other periods stand beside the figure that is asked for. */
public enum Series {
    /** The previous year, the year to date, and its quarter ends as the year stood then. */
    QUARTER("quarter") {
        @Override
        List<Stretch> upTo(LocalDate day) {
            var year = ReportingYear.of(day);
            var previous = year.previous();
            return Stream.concat(
                            Stream.of(
                                    new Stretch(
                                            previous.toString(), Kind.PREVIOUS_YEAR, previous.first(), previous.last()),
                                    new Stretch(year.toString(), Kind.YEAR_TO_DATE, year.first(), day)),
                            year.quarterEnds(day).stream()
                                    .map(end -> new Stretch(end.toString(), Kind.QUARTER_END, year.first(), end)))
                    .toList();
        }
    },
    /** The month up to the day, and the twenty-three before it, the earliest first. */
    MONTH("month") {
        @Override
        List<Stretch> upTo(LocalDate day) {
            return backwards(MONTHS)
                    .map(back -> YearMonth.from(day).minusMonths(back))
                    .map(month -> new Stretch(
                            month.toString(), Kind.MONTH, month.atDay(1), earlier(month.atEndOfMonth(), day)))
                    .toList();
        }
    },
    /** The year up to the day, and the four before it, the earliest first. */
    YEAR("year") {
        @Override
        List<Stretch> upTo(LocalDate day) {
            return backwards(YEARS)
                    .map(back -> new ReportingYear(ReportingYear.of(day).startsIn() - back))
                    .map(year -> new Stretch(year.toString(), Kind.YEAR, year.first(), earlier(year.last(), day)))
                    .toList();
        }
    };

    /** The largest number of periods. */
    public static final int LONGEST = 24;

    private static final int MONTHS = LONGEST;
    private static final int YEARS = 5;

    private final String code;

    Series(String code) {
        this.code = code;
    }

    /** A period of the series; what stands, stands on its last day. */
    record Stretch(String name, Kind kind, LocalDate first, LocalDate last) {}

    /** The periods beside a figure as at a day. */
    abstract List<Stretch> upTo(LocalDate day);

    /** The series with this code, if there is one. */
    public static Optional<Series> withCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    private static Stream<Integer> backwards(int periods) {
        return IntStream.range(0, periods).mapToObj(place -> periods - 1 - place);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
