package safeguarding.licensing.law.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

class SchoolCalendarTest {

    private final SchoolCalendar calendar = new SchoolCalendar(
            days("2025-09-01", "2026-08-31"),
            List.of(days("2025-09-03", "2025-10-24"), days("2026-04-20", "2026-05-22")),
            Set.of(LocalDate.parse("2025-10-06")),
            Schools.weekdays(),
            Schools.holidays());

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, UNKNOWN",
        "2025-09-01, NOT_REQUIRED",
        "2025-09-02, NOT_REQUIRED",
        "2025-09-03, REQUIRED",
        "2025-09-06, NOT_REQUIRED",
        "2025-09-07, NOT_REQUIRED",
        "2025-10-06, NOT_REQUIRED",
        "2025-10-07, REQUIRED",
        "2025-10-24, REQUIRED",
        "2025-10-27, NOT_REQUIRED",
        "2026-05-01, REQUIRED",
        "2026-05-04, NOT_REQUIRED",
        "2026-08-31, NOT_REQUIRED",
        "2026-09-01, UNKNOWN"
    })
    void knowsSchoolDaysFromOthersAndSaysWhatItDoesNotKnow(LocalDate day, Attendance attendance) {
        assertThat(calendar.on(day)).isEqualTo(attendance);
        assertThat(calendar.hoursOn(day).isPresent()).isEqualTo(attendance == Attendance.REQUIRED);
    }

    @Test
    void doesNotKnowDaysForWhichNoBankHolidaysAreLoaded() {
        var long2028 = new SchoolCalendar(
                days("2028-09-01", "2029-08-31"), List.of(), Set.of(), Schools.weekdays(), Schools.holidays());

        assertThat(long2028.on(LocalDate.parse("2028-12-31"))).isEqualTo(Attendance.NOT_REQUIRED);
        assertThat(long2028.on(LocalDate.parse("2029-01-01"))).isEqualTo(Attendance.UNKNOWN);
    }

    @Test
    void refusesWhatNoSchoolHas() {
        assertThatThrownBy(() -> new SchoolHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> with(days("2025-09-01", "2026-08-31"), days("2026-08-31", "2026-09-01")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> with(days("2029-01-01", "2029-02-01"), days("2029-01-01", "2029-01-02")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new SchoolCalendar(
                        days("2025-09-01", "2026-08-31"),
                        List.of(),
                        Set.of(),
                        Map.of(DayOfWeek.SUNDAY, new SchoolHours(LocalTime.of(9, 0), LocalTime.NOON)),
                        Schools.holidays()))
                .isInstanceOf(ProblemException.class);
    }

    private static SchoolCalendar with(Days spoken, Days term) {
        return new SchoolCalendar(spoken, List.of(term), Set.of(), Schools.weekdays(), Schools.holidays());
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
