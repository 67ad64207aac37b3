package safeguarding.licensing.schoolcalendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.schoolcalendar.Attendance;
import safeguarding.licensing.law.schoolcalendar.SchoolHours;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.neighbours.SchoolCalendars;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.rule.DeadlineSettings;

class KeptCalendarsTest {

    private static final LocalDate MONDAY = LocalDate.of(2013, 12, 2);
    private static final String SCHOOL = "125001";

    private final List<SchoolYearCalendar> told = new ArrayList<>();
    private final SchoolCalendars calendars = new KeptCalendars(new Told(told), new BankHolidayTables(), settings());

    @Test
    void speakAboutNothingThatNobodyTold() {
        assertThat(on(null, MONDAY)).isEqualTo(Attendance.UNKNOWN);
    }

    @Test
    void areThoseOfTheCouncilForASchoolThatTellsNone() {
        tell(2013, null);

        assertThat(on(SCHOOL, MONDAY)).isEqualTo(Attendance.REQUIRED);
        assertThat(on(SCHOOL, LocalDate.of(2014, 8, 31))).isEqualTo(Attendance.NOT_REQUIRED);
        assertThat(on(SCHOOL, LocalDate.of(2014, 9, 1))).isEqualTo(Attendance.UNKNOWN);
        assertThat(on(SCHOOL, LocalDate.of(2013, 8, 31))).isEqualTo(Attendance.UNKNOWN);
    }

    @Test
    void ofASchoolGoBeforeThoseOfTheCouncil() {
        tell(2013, null);
        tell(2013, SCHOOL, MONDAY);

        assertThat(on(SCHOOL, MONDAY)).isEqualTo(Attendance.NOT_REQUIRED);
        assertThat(on(null, MONDAY)).isEqualTo(Attendance.REQUIRED);
        assertThat(on("125002", MONDAY)).isEqualTo(Attendance.REQUIRED);
    }

    @Test
    void areReadTogetherYearByYear() {
        tell(2012, null);
        tell(2013, SCHOOL);

        var both = calendars.of(SCHOOL, LocalDate.of(2013, 6, 3), MONDAY);
        assertThat(both.on(LocalDate.of(2013, 6, 3))).isEqualTo(Attendance.REQUIRED);
        assertThat(both.on(LocalDate.of(2013, 8, 1))).isEqualTo(Attendance.NOT_REQUIRED);
        assertThat(both.on(MONDAY)).isEqualTo(Attendance.REQUIRED);
    }

    @Test
    void doNotSpeakBeyondAYearThatNobodyTold() {
        tell(2012, null);
        tell(2014, null);

        var around = calendars.of(null, LocalDate.of(2013, 6, 3), LocalDate.of(2014, 12, 1));
        assertThat(around.on(LocalDate.of(2013, 6, 3))).isEqualTo(Attendance.REQUIRED);
        assertThat(around.on(MONDAY)).isEqualTo(Attendance.UNKNOWN);
        assertThat(around.on(LocalDate.of(2014, 12, 1))).isEqualTo(Attendance.UNKNOWN);
    }

    @Test
    void knowBankHolidays() {
        tell(2013, null);

        assertThat(on(null, LocalDate.of(2014, 5, 5))).isEqualTo(Attendance.NOT_REQUIRED);
        assertThat(on(null, LocalDate.of(2014, 5, 6))).isEqualTo(Attendance.REQUIRED);
    }

    private Attendance on(@Nullable String school, LocalDate day) {
        return calendars.of(school, day, day).on(day);
    }

    private void tell(int year, @Nullable String school, LocalDate... closures) {
        var terms = List.of(
                new Days(LocalDate.of(year, 9, 4), LocalDate.of(year, 12, 20)),
                new Days(LocalDate.of(year + 1, 1, 6), LocalDate.of(year + 1, 7, 23)));
        var hours = new SchoolHours(LocalTime.of(8, 45), LocalTime.of(15, 15));
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .collect(Collectors.toMap(day -> day, day -> hours));
        told.add(
                SchoolYearCalendar.register(year, school, new SchoolYearDates(terms, List.of(closures), week), MONDAY));
    }

    private static DeadlineSettings settings() {
        return new DeadlineSettings() {
            @Override
            public String calendar() {
                return "ew-2026-08-07";
            }

            @Override
            public Map<String, Integer> localPractice() {
                return Map.of();
            }

            @Override
            public Duration sweepEvery() {
                return Duration.ofSeconds(1);
            }

            @Override
            public boolean sweep() {
                return false;
            }
        };
    }

    /** School years without a database. */
    private record Told(List<SchoolYearCalendar> told) implements SchoolYears {

        @Override
        public Optional<SchoolYearCalendar> find(UUID calendarId) {
            return told.stream().filter(each -> each.id().equals(calendarId)).findFirst();
        }

        @Override
        public List<SchoolYearCalendar> all(Collection<UUID> ids) {
            return told.stream().filter(each -> ids.contains(each.id())).toList();
        }

        @Override
        public List<SchoolYearCalendar> between(int firstYear, int lastYear, @Nullable String schoolCode) {
            return told.stream()
                    .filter(each -> each.year() >= firstYear && each.year() <= lastYear)
                    .filter(each -> each.schoolCode()
                            .map(code -> code.equals(schoolCode))
                            .orElse(true))
                    .toList();
        }

        @Override
        public void holdPlaceOf(int year, @Nullable String schoolCode) {}

        @Override
        public SchoolYearCalendar save(SchoolYearCalendar calendar) {
            told.add(calendar);
            return calendar;
        }
    }
}
