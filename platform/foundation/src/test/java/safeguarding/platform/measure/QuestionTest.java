package safeguarding.platform.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

class QuestionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2013-11-28T23:30:00Z"), CivilTime.ZONE);

    @Test
    void isOfTheYearToTodayWhenNothingIsSaid() {
        var question = Question.of(null, null, null, null, CLOCK);

        assertThat(question.from()).isEqualTo("2013-04-01");
        assertThat(question.to()).isEqualTo("2013-11-28");
        assertThat(question.asAt()).isEqualTo("2013-11-28");
        assertThat(question.provisional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-28, 2012/13, 2013/14, 2",
        "2013-06-29, 2012/13, 2013/14, 0",
        "2013-06-30, 2012/13, 2013/14, 1",
        "2013-04-01, 2012/13, 2013/14, 0",
        "2013-03-31, 2011/12, 2012/13, 4",
    })
    void tellsTheSeriesOfTheYearOfTheDay(LocalDate asAt, String previous, String year, int quarters) {
        var periods = Question.of(null, null, asAt, null, CLOCK).periods();

        assertThat(periods.stream().map(Period::name)).contains(previous, year);
        assertThat(periods.stream().filter(period -> period.kind() == Period.Kind.QUARTER_END))
                .hasSize(quarters)
                .allSatisfy(period -> assertThat(period.to()).isEqualTo(period.asAt()));
        assertThat(periods.getFirst().kind()).isEqualTo(Period.Kind.ASKED);
    }

    @Test
    void tellsTheLastTwentyFourMonths() {
        var months = Question.of(null, null, LocalDate.of(2013, 11, 28), null, CLOCK)
                .beside(Series.MONTH)
                .periods();

        assertThat(months).hasSize(25);
        assertThat(months.get(1).name()).isEqualTo("2011-12");
        assertThat(months.get(15))
                .isEqualTo(new Period(
                        "2013-02",
                        Period.Kind.MONTH,
                        LocalDate.of(2013, 2, 1),
                        LocalDate.of(2013, 2, 28),
                        LocalDate.of(2013, 2, 28),
                        false));
        assertThat(months.getLast().from()).isEqualTo("2013-11-01");
        assertThat(months.getLast().to()).isEqualTo("2013-11-28");
        assertThat(months.getLast().provisional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2013-11-28, 2009/10, 2013-11-28", "2013-03-31, 2008/09, 2013-03-31", "2013-04-01, 2009/10, 2013-04-01"
    })
    void tellsTheLastFiveYears(LocalDate asAt, String first, LocalDate last) {
        var years =
                Question.of(null, null, asAt, null, CLOCK).beside(Series.YEAR).periods();

        assertThat(years).hasSize(6);
        assertThat(years.get(1).name()).isEqualTo(first);
        assertThat(years.get(1).to().getMonthValue()).isEqualTo(3);
        assertThat(years.getLast().to()).isEqualTo(last);
        assertThat(years.stream().skip(1))
                .allSatisfy(year -> assertThat(year.asAt()).isEqualTo(year.to()));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-27, 2013-11-27, false",
        "2013-11-27, 2013-11-28, true",
        "2013-11-28, 2013-11-27, true",
        "2013-11-27, , true",
        "2013-11-28, , true"
    })
    void saysWhetherTheDaysItRestsOnHaveEnded(LocalDate asAt, @Nullable LocalDate knownOn, boolean provisional) {
        assertThat(Question.of(null, null, asAt, knownOn, CLOCK).provisional()).isEqualTo(provisional);
    }

    @Test
    void refusesDaysToComeAndDaysInNoOrder() {
        var day = LocalDate.of(2013, 6, 30);
        refuses(() -> Question.of(null, null, LocalDate.of(2013, 11, 29), null, CLOCK));
        refuses(() -> Question.of(null, null, day, LocalDate.of(2013, 11, 29), CLOCK));
        refuses(() -> Question.of(null, day.plusDays(1), day, null, CLOCK));
        refuses(() -> Question.of(day.plusDays(1), day, day, null, CLOCK));
        refuses(() -> Question.of(null, null, LocalDate.of(1899, 12, 31), null, CLOCK));
    }

    @ParameterizedTest
    @CsvSource({"2013-14, 2013/14", "1999-00, 1999/00", "2013-15, ", "2013/14, ", "13-14, "})
    void readsAYearOfAnAddress(String written, String year) {
        assertThat(ReportingYear.written(written).map(ReportingYear::toString).orElse(null))
                .isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 12.5", "1, 3, 33.3", "2, 3, 66.7", "1, 16, 6.3", "1, 2000, 0.1", "1, 2001, 0.0", "7, 7, 100.0"})
    void roundsAShareToOneDecimalHalfUp(long met, long all, String value) {
        assertThat(new Tally(met, all).value(Definition.Kind.SHARE)).isEqualTo(value);
    }

    @Test
    void givesNoShareOfNothing() {
        assertThat(Tally.NONE.value(Definition.Kind.SHARE)).isNull();
        assertThat(Tally.NONE.value(Definition.Kind.NUMBER)).isEqualTo("0");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(ProblemException.class);
    }
}
