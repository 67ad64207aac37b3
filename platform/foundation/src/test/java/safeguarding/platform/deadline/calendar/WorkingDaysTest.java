package safeguarding.platform.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;

class WorkingDaysTest {

    private final WorkingDays workingDays =
            new WorkingDays(new BankHolidayTables().version("ew-2026-08-07").orElseThrow());

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/workingday_vectors.csv", numLinesToSkip = 1)
    void addsWorkingDaysAsTheVectorsSay(
            LocalDate start, String weekday, LocalDate ten, LocalDate fifteen, LocalDate twenty, LocalDate fortyFive) {
        assertThat(start.getDayOfWeek().toString()).startsWithIgnoringCase(weekday);
        assertThat(workingDays.plus(start, 10)).isEqualTo(ten);
        assertThat(workingDays.plus(start, 15)).isEqualTo(fifteen);
        assertThat(workingDays.plus(start, 20)).isEqualTo(twenty);
        assertThat(workingDays.plus(start, 45)).isEqualTo(fortyFive);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/workingday_vectors.csv", numLinesToSkip = 1)
    void countsBackWhatItHasAdded(
            LocalDate start, String weekday, LocalDate ten, LocalDate fifteen, LocalDate twenty, LocalDate fortyFive) {
        assertThat(workingDays.between(start, ten)).isEqualTo(10);
        assertThat(workingDays.between(start, fifteen.minusDays(1))).isEqualTo(14);
        assertThat(workingDays.between(start, fortyFive)).isEqualTo(45);
        assertThat(workingDays.plus(workingDays.minus(twenty, 20), 20)).isEqualTo(twenty);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-05,2025-06-24,13", "2025-06-05,2025-06-26,15", "2025-06-05,2025-06-27,16"})
    void countsBothSidesOfTheFifteenthDay(LocalDate start, LocalDate end, int workingDaysBetween) {
        assertThat(workingDays.between(start, end)).isEqualTo(workingDaysBetween);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06-04",
        "2012-06-05",
        "2020-05-08",
        "2022-06-02",
        "2022-06-03",
        "2022-09-19",
        "2023-05-08",
        "2013-08-26",
        "2013-08-24",
        "2013-08-25"
    })
    void knowsDaysOfRest(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2022-05-30", "2013-08-27", "2012-05-28"})
    void knowsDaysThatAComputedCalendarGetsWrong(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void noDaysAfterADayIsTheDayItself() {
        assertThat(workingDays.plus(LocalDate.of(2013, 8, 24), 0)).isEqualTo(LocalDate.of(2013, 8, 24));
        assertThat(workingDays.between(LocalDate.of(2013, 8, 24), LocalDate.of(2013, 8, 24)))
                .isZero();
    }

    @Test
    void countsUpToTheLastDayThatIsLoadedAndNotBeyond() {
        assertThat(workingDays.plus(LocalDate.of(2028, 12, 28), 1)).isEqualTo(LocalDate.of(2028, 12, 29));
        assertThatThrownBy(() -> workingDays.plus(LocalDate.of(2028, 12, 28), 2))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2028-12-31");
    }

    @Test
    void countsBackToTheFirstDayThatIsLoadedAndNotBeyond() {
        assertThat(workingDays.minus(LocalDate.of(2012, 1, 4), 1)).isEqualTo(LocalDate.of(2012, 1, 3));
        assertThatThrownBy(() -> workingDays.minus(LocalDate.of(2012, 1, 4), 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesAStartOutsideTheYearsLoadedEvenWhenTheEndLiesInside() {
        assertThatThrownBy(() -> workingDays.plus(LocalDate.of(2011, 12, 30), 5))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2012-01-01");
        assertThatThrownBy(() -> workingDays.between(LocalDate.of(2028, 12, 1), LocalDate.of(2029, 1, 5)))
                .isInstanceOf(ProblemException.class);
    }
}
