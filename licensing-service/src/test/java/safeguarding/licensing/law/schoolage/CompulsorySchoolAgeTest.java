package safeguarding.licensing.law.schoolage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CompulsorySchoolAgeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/safeguarding/licensing/law/school-leaving-vectors.csv", numLinesToSkip = 1)
    void endsAsTheVectorsOfG11Say(LocalDate bornOn, LocalDate lastDay) {
        assertThat(CompulsorySchoolAge.lastDay(bornOn)).isEqualTo(lastDay);
    }

    @Test
    void endsOnTheLastFridayOfAJuneInTheSchoolYearOfThe16thBirthdayForEveryBirthday() {
        for (var bornOn = LocalDate.of(1996, 1, 1); bornOn.getYear() < 2013; bornOn = bornOn.plusDays(1)) {
            var last = CompulsorySchoolAge.lastDay(bornOn);
            var schoolYear = bornOn.getMonthValue() >= 9 ? bornOn.getYear() + 17 : bornOn.getYear() + 16;
            assertThat(last.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(last.getMonth()).isEqualTo(Month.JUNE);
            assertThat(last.plusWeeks(1).getMonth()).isEqualTo(Month.JULY);
            assertThat(last.getYear()).isEqualTo(schoolYear);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 2015-03-31",
        "2010-04-01, 2015-08-31",
        "2010-08-31, 2015-08-31",
        "2010-09-01, 2015-12-31",
        "2010-12-31, 2015-12-31",
        "2011-01-01, 2016-03-31"
    })
    void beginsOnThePrescribedDayAtFiveOrTheNextAfterIt(LocalDate bornOn, LocalDate firstDay) {
        assertThat(CompulsorySchoolAge.firstDay(bornOn)).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-15, 2024-06-14, 13",
        "2010-06-15, 2024-06-15, 14",
        "2008-02-29, 2022-02-28, 13",
        "2008-02-29, 2022-03-01, 14",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
        "2010-06-15, 2010-06-14, 0"
    })
    void countsWholeYearsOnTheDay(LocalDate bornOn, LocalDate day, int age) {
        assertThat(CompulsorySchoolAge.ageOn(day, bornOn)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"2008-02-29, 14, 2022-03-01", "2008-02-29, 16, 2024-02-29", "2010-06-15, 15, 2025-06-15"})
    void knowsTheFirstDayOfAnAge(LocalDate bornOn, int age, LocalDate day) {
        assertThat(CompulsorySchoolAge.birthday(bornOn, age)).isEqualTo(day);
        assertThat(CompulsorySchoolAge.ageOn(day, bornOn)).isEqualTo(age);
        assertThat(CompulsorySchoolAge.ageOn(day.minusDays(1), bornOn)).isEqualTo(age - 1);
    }
}
