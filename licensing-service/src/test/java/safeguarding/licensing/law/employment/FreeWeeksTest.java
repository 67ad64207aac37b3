package safeguarding.licensing.law.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.licensing.law.fixture.Answers.breaches;
import static safeguarding.licensing.law.fixture.Answers.open;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.fixture.Work;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Figure;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Unit;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;

class FreeWeeksTest {

    private static final Days YEAR = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void areMissingWhenAChildWorksEverySaturdayOfTheYear() {
        var breach = breaches(check("2010-11-05", YEAR, Schools.calendar(2024, 2028)))
                .getFirst();

        assertThat(breach.id()).isEqualTo("employment_1933.free-weeks");
        assertThat(breach.when()).isEqualTo(YEAR);
        assertThat(breach.limit()).isEqualTo(new Figure(2, Unit.WEEK));
        assertThat(breach.found()).isEqualTo(new Figure(0, Unit.WEEK));
    }

    @Test
    void mayLieBeforeOrAfterTheWork() {
        var calendar = Schools.calendar(2024, 2028);

        // August is still to come, or has been: it could still have them, or has had them.
        assertThat(check("2010-11-05", new Days(YEAR.first(), LocalDate.of(2025, 7, 31)), calendar))
                .isInstanceOf(Lawfulness.Lawful.class);
        assertThat(check("2010-11-05", new Days(LocalDate.of(2025, 9, 1), YEAR.last()), calendar))
                .isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void areNotMadeOfSchoolWeeks() {
        // Free from 1 May to 20 July, all of it term but a week, and nowhere else.
        var free = new Days(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 20));

        assertThat(breaches(check("2010-11-05", YEAR, Schools.calendar(2024, 2028), free)))
                .extracting(breach -> breach.id())
                .containsExactly("employment_1933.free-weeks");
    }

    @Test
    void areOfACalendarYearOfTheirOwn() {
        var christmas = new Days(LocalDate.of(2025, 12, 19), LocalDate.of(2026, 1, 5));
        var years = new Days(YEAR.first(), LocalDate.of(2026, 12, 31));
        var august2026 = new Days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        assertThat(breaches(check("2010-11-05", years, Schools.calendar(2024, 2028), christmas, august2026)))
                .extracting(breach -> breach.when())
                .containsExactly(YEAR);
    }

    @Test
    void canStillComeInTheYearInWhichSchoolAgeEnds() {
        assertThat(check(
                        "2009-09-05",
                        new Days(YEAR.first().plusYears(1), LocalDate.of(2026, 12, 31)),
                        Schools.calendar(2024, 2028)))
                .isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void areNotDecidedWhereTheCalendarIsSilent() {
        var untilJuly = new SchoolCalendar(
                new Days(YEAR.first(), LocalDate.of(2025, 7, 31)),
                Schools.terms(2025, 2025).subList(0, 4),
                Set.of(),
                Schools.weekdays(),
                Schools.holidays());
        var work = new Days(YEAR.first(), LocalDate.of(2025, 7, 31));

        assertThat(open(check("2010-11-05", work, untilJuly)))
                .singleElement()
                .satisfies(note -> assertThat(note.when()).isEqualTo(YEAR));
    }

    private static Lawfulness check(String bornOn, Days days, SchoolCalendar calendar, Days... free) {
        var hours = new EnumMap<DayOfWeek, List<DayHours>>(DayOfWeek.class);
        hours.put(DayOfWeek.SATURDAY, Work.hours("10:00-12:00"));
        var singles = new HashMap<LocalDate, List<DayHours>>();
        for (var each : free) {
            each.first().datesUntil(each.last().plusDays(1)).forEach(day -> singles.put(day, List.of()));
        }
        var pattern = new WeeklyPattern(days, WeeklyPattern.Which.ALL_DAYS, hours);
        var job =
                new Job(KindsOfWork.of("shop").orElseThrow(), new WorkTimetable(List.of(pattern), Map.copyOf(singles)));
        return new EmploymentHours(Limits.commencing(null), DayOfWeek.MONDAY)
                .check(new ChildAtWork(LocalDate.parse(bornOn), Byelaw.model(), List.of(job), calendar));
    }
}
