package safeguarding.licensing.law.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.licensing.law.fixture.Answers.breaches;
import static safeguarding.licensing.law.fixture.Answers.open;
import static safeguarding.licensing.law.fixture.Answers.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.fixture.Work;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Figure;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Unit;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.platform.problem.ProblemException;

class EmploymentHoursTest {

    /** A Monday in term. */
    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 10);

    /** 14 in November 2025 and in August 2025 and 2026. */
    private static final String FOURTEEN = "2011-08-20";

    @Test
    void saysOfABreachWhatTheLawAllowsWhatWasFoundAndWhere() {
        var breach = breaches(check(Work.ofChildBorn(FOURTEEN).on(MONDAY, "16:00-18:30")))
                .getFirst();

        assertThat(breach.id()).isEqualTo("employment_1933.school-day");
        assertThat(breach.rule()).isEqualTo("G1");
        assertThat(breach.citation()).isEqualTo("Children and Young Persons Act 1933 s18(1)(d)");
        assertThat(breach.when()).isEqualTo(Days.of(MONDAY));
        assertThat(breach.limit()).isEqualTo(new Figure(120, Unit.DURATION));
        assertThat(breach.found()).isEqualTo(new Figure(150, Unit.DURATION));
        assertThat(breach.unit()).isEqualTo(Unit.DURATION);
        assertThat(breach.sentence())
                .isEqualTo("2 hours 30 minutes of work on a school day; at most 2 hours may be worked.");
    }

    @Test
    void listsEveryBreachOnceInOrderOfDays() {
        var answer = check(Work.ofChildBorn(FOURTEEN)
                .on(MONDAY.plusDays(6), "06:00-12:00 13:00-20:00")
                .on(MONDAY.plusDays(2), "08:00-10:00 15:00-15:30 18:00-19:30")
                .on(MONDAY, "06:00-07:00"));

        assertThat(texts(answer))
                .containsExactly(
                        "earliest-start 2025-11-10",
                        "school-week 2025-11-10 to 2025-11-16",
                        "latest-finish 2025-11-12",
                        "in-school-hours 2025-11-12",
                        "school-day 2025-11-12",
                        "earliest-start 2025-11-16",
                        "latest-finish 2025-11-16",
                        "sunday 2025-11-16",
                        "work-before-break 2025-11-16");
    }

    @Test
    void countsSeveralTooEarlySpellsOfADayOnceByTheEarliest() {
        var breach = breaches(check(Work.ofChildBorn(FOURTEEN).on("2025-08-05", "05:00-05:10 06:00-06:10")))
                .getFirst();

        assertThat(breach.found()).isEqualTo(new Figure(300, Unit.CLOCK));
    }

    @ParameterizedTest
    @CsvSource({
        // The 15th birthday is a Wednesday in August: five hours on Tuesday, eight on Wednesday.
        "2010-08-06, 2025-08-05, 301, non-school-day.under-15 2025-08-05",
        "2010-08-06, 2025-08-06, 481, non-school-day.from-15 2025-08-06"
    })
    void changesTheHoursOfADayOnThe15thBirthday(String bornOn, LocalDate day, int minutes, String breach) {
        assertThat(texts(check(Work.ofChildBorn(bornOn).on(day, minutes)))).containsExactly(breach);
        assertThat(check(Work.ofChildBorn(bornOn).on(day, minutes - 1))).isInstanceOf(Lawfulness.Lawful.class);
    }

    @ParameterizedTest
    @CsvSource({
        // The 15th birthday is the Saturday: at 14 at most 25 hours of the week, at 15 at most 35 in all.
        "300, 600, ",
        "301, 300, non-school-week.under-15 2025-08-04 to 2025-08-10",
        "300, 601, non-school-week.from-15 2025-08-04 to 2025-08-10"
    })
    void looksAtAWeekWithThe15thBirthdayAtEitherAge(int friday, int weekend, @Nullable String breach) {
        var work = Work.ofChildBorn("2010-08-09");
        for (int day = 4; day <= 7; day++) {
            work.on(LocalDate.of(2025, 8, day), 300);
        }
        work.on(LocalDate.of(2025, 8, 8), friday).on(LocalDate.of(2025, 8, 9), weekend - 120);
        var answer = check(work.on(LocalDate.of(2025, 8, 10), 120));

        assertThat(answer instanceof Lawfulness.Breached ? texts(answer) : List.of())
                .filteredOn(text -> text.startsWith("non-school-week"))
                .isEqualTo(breach == null ? List.of() : List.of(breach));
    }

    @Test
    void takesAWeekWithOneSchoolDayForASchoolWeek() {
        // Thursday 3 September 2026 is the first school day of its week; Monday is a bank holiday.
        var work = Work.ofChildBorn("2011-09-20").on(LocalDate.of(2026, 8, 31), 300);
        work.on(LocalDate.of(2026, 9, 1), 300).on(LocalDate.of(2026, 9, 2), 121);

        assertThat(texts(check(work))).containsExactly("school-week 2026-08-31 to 2026-09-06");
        assertThat(check(work.on(LocalDate.of(2026, 9, 2), 120))).isInstanceOf(Lawfulness.Lawful.class);
    }

    @ParameterizedTest
    @CsvSource({"MONDAY, 2025-11-10", "SUNDAY, 2025-11-09"})
    void beginsTheWeekWhenTheCouncilSays(DayOfWeek weekStart, LocalDate first) {
        var work = Work.ofChildBorn(FOURTEEN).on(MONDAY.minusDays(1), 120).on(MONDAY.plusDays(5), 300);
        for (int day = 0; day < 5; day++) {
            work.on(MONDAY.plusDays(day), "16:00-17:24");
        }
        work.on(MONDAY.plusDays(6), 61);
        var answer = new EmploymentHours(Limits.commencing(null), weekStart).check(work.asked());

        assertThat(texts(answer)).containsExactly("school-week %s to %s".formatted(first, first.plusDays(6)));
    }

    @Test
    void takesABankHolidayInTermForADayWithoutSchool() {
        assertThat(check(Work.ofChildBorn("2011-12-20").on("2026-05-04", "09:00-13:00 14:00-15:00")))
                .isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void lawsEachDayByItsOwnLawAndAWeekByThatOfItsLastDay() {
        var commencement = MONDAY.plusDays(2);
        var law = new EmploymentHours(Limits.commencing(commencement), DayOfWeek.MONDAY);
        var work = Work.ofChildBorn(FOURTEEN);
        for (int day = 0; day < 5; day++) {
            work.on(MONDAY.plusDays(day), "17:30-19:30");
        }
        var answer = law.check(work.on(MONDAY.plusDays(6), "17:00-20:00").asked());

        assertThat(breaches(answer))
                .extracting(breach -> breach.id() + " " + breach.when().first())
                .containsExactly(
                        "employment_1933.latest-finish 2025-11-10",
                        "employment_2026.school-week 2025-11-10",
                        "employment_1933.latest-finish 2025-11-11");
        assertThat(answer.remarks()).singleElement().satisfies(note -> {
            assertThat(note.when()).isEqualTo(new Days(commencement, MONDAY.plusDays(6)));
            assertThat(note.sentence()).contains("regulations");
        });
    }

    @Test
    void letsNoByelawLowerTheAgeOnceTheSectionOf2026IsCommenced() {
        var thirteen =
                Work.ofChildBorn("2012-08-20").doing("newspaper-delivery").on("2025-11-11", "07:30-08:30");

        assertThat(check(thirteen)).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(breaches(new EmploymentHours(Limits.commencing(MONDAY), DayOfWeek.MONDAY).check(thirteen.asked())))
                .extracting(breach -> breach.id())
                .containsExactly("employment_2026.minimum-age");
    }

    @ParameterizedTest
    @CsvSource({
        "newspaper-delivery, model, ",
        "other-light-work, model, minimum-age 2025-11-10",
        "newspaper-delivery, none, minimum-age 2025-11-10"
    })
    void letsAChildOf13DoWhatTheByelawListsAndNothingElse(String kind, String byelaw, @Nullable String breach) {
        var answer = check(Work.ofChildBorn("2012-08-20")
                .doing(kind)
                .under(byelaw.equals("model") ? Byelaw.model() : Byelaw.none())
                .on(MONDAY, "16:00-17:00"));

        if (breach == null) {
            assertThat(answer).isInstanceOf(Lawfulness.Lawful.class);
        } else {
            assertThat(texts(answer)).containsExactly(breach);
        }
    }

    @Test
    void letsNobodyDoWhatIsNeverAllowed() {
        for (var kind : KindsOfWork.all()) {
            var answer = check(Work.ofChildBorn("2010-01-20")
                    .doing(kind.code())
                    .on(MONDAY, "16:00-17:00")
                    .on(MONDAY.plusDays(5), "10:00-12:00"));
            if (kind.allowed() == KindOfWork.Allowed.NEVER) {
                assertThat(breaches(answer)).singleElement().satisfies(breach -> {
                    assertThat(breach.rule()).isEqualTo("G1.5");
                    assertThat(breach.id()).isEqualTo("kind-of-work." + kind.code());
                    assertThat(breach.when()).isEqualTo(new Days(MONDAY, MONDAY.plusDays(5)));
                    assertThat(breach.found()).isEqualTo(new Figure(2, Unit.DAY));
                });
            } else {
                assertThat(answer).describedAs(kind.code()).isInstanceOf(Lawfulness.Lawful.class);
            }
        }
    }

    @Test
    void addsUpAllJobsOfAChild() {
        var jobs = List.of(job("shop", "16:00-17:30"), job("newspaper-delivery", "07:30-08:30"));
        var child = new ChildAtWork(LocalDate.parse(FOURTEEN), Byelaw.model(), jobs, Schools.calendar(2024, 2028));

        assertThat(texts(law().check(child))).containsExactly("school-day 2025-11-10");
    }

    @Test
    void refusesOverlapsWithinAJobAndBetweenJobs() {
        var calendar = Schools.calendar(2024, 2028);
        var twice = List.of(job("shop", "16:00-17:30"), job("office", "17:29-18:00"));

        assertThatThrownBy(() -> check(Work.ofChildBorn(FOURTEEN).on(MONDAY, "16:00-17:00 16:59-18:00")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(
                        () -> law().check(new ChildAtWork(LocalDate.parse(FOURTEEN), Byelaw.model(), twice, calendar)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new ChildAtWork(LocalDate.parse(FOURTEEN), Byelaw.model(), List.of(), calendar))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-12:00 (09:00-10:00)",
                "09:00-12:00 (11:00-12:00)",
                "09:00-12:00 (08:00-08:30)",
                "09:00-15:00 (10:00-11:00) (10:30-12:00)",
                "09:00-15:00 (10:00-11:00) (11:00-12:00)",
                "09:00-09:00"
            })
    void refusesHoursThatCannotBe(String hours) {
        assertThatThrownBy(() -> check(Work.ofChildBorn(FOURTEEN).on("2025-08-05", hours)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void splitsASpellOverMidnightBetweenBothDays() {
        var answer = check(Work.ofChildBorn(FOURTEEN).on("2025-08-05", "22:00-02:00"));

        assertThat(texts(answer)).containsExactly("latest-finish 2025-08-05", "earliest-start 2025-08-06");
        assertThat(breaches(answer).getFirst().found().text()).isEqualTo("00:00 on the next day");
    }

    @ParameterizedTest
    @CsvSource({
        // Real time counts: on 26 October 2025 from 00:30 to 02:30 are three hours, on 30 March 2025 one.
        "2025-10-26, 00:30-02:30, 180",
        "2025-03-30, 00:30-02:30, 60"
    })
    void countsTheNightsInWhichTheClocksChangeAsLongAsTheyAre(LocalDate sunday, String hours, int minutes) {
        var found = breaches(check(Work.ofChildBorn("2010-01-20").on(sunday, hours + " 10:00-12:00"))).stream()
                .filter(breach -> breach.id().endsWith(".sunday"))
                .findFirst()
                .orElseThrow();

        assertThat(found.found().amount()).isEqualTo(minutes + 120);
    }

    @Test
    void isNotAskedAfterCompulsorySchoolAgeAndSaysSo() {
        var answer = check(
                Work.ofChildBorn("2009-09-15").on("2026-06-26", "16:00-18:00").on("2026-06-27", "05:00-23:00"));

        assertThat(answer).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(answer.remarks()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("G1.1");
            assertThat(note.when()).isEqualTo(Days.of(LocalDate.of(2026, 6, 27)));
        });
    }

    @Test
    void bindsOnTheLastDayOfCompulsorySchoolAge() {
        assertThat(texts(check(Work.ofChildBorn("2009-09-15").on("2026-06-26", "16:00-18:01"))))
                .containsExactly("school-day 2026-06-26");
    }

    @Test
    void saysWhatItCannotDecideWhereTheCalendarIsSilent() {
        var calendar = Schools.calendar(2025, 2025);
        var after = Work.ofChildBorn("2011-12-20")
                .with(calendar)
                .on("2026-02-03", "16:00-18:00")
                .on("2026-02-05", 60);

        assertThat(open(check(after)))
                .extracting(note -> note.when())
                .containsExactly(
                        new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        new Days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 5)));
        assertThat(texts(check(after.on("2026-02-04", "06:59-07:00")))).containsExactly("earliest-start 2026-02-04");
    }

    @Test
    void holdsAWeekOfUnknownSchoolForUndecidedOnlyWhenItMatters() {
        // Known until Wednesday 31 December 2025; no school day among the known days of that week.
        var calendar = Schools.calendar(2025, 2025);
        var few = Work.ofChildBorn("2010-12-20")
                .with(calendar)
                .on("2025-12-29", 360)
                .on("2025-12-30", 360);

        assertThat(check(few)).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(open(check(few.on("2025-12-31", 1))))
                .singleElement()
                .satisfies(note -> assertThat(note.when()).isEqualTo(Days.weekFrom(LocalDate.of(2025, 12, 29))));
    }

    @Test
    void doesNotDecideWhetherAPatternOfSchoolDaysHoldsOnUnknownDays() {
        var days = new Days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9));
        var pattern = new WeeklyPattern(
                days, WeeklyPattern.Which.SCHOOL_DAYS, Map.of(DayOfWeek.TUESDAY, Work.hours("16:00-17:00")));
        var job = new Job(KindsOfWork.of("shop").orElseThrow(), new WorkTimetable(List.of(pattern), Map.of()));
        var child =
                new ChildAtWork(LocalDate.parse(FOURTEEN), Byelaw.model(), List.of(job), Schools.calendar(2025, 2025));

        assertThat(open(law().check(child)))
                .singleElement()
                .satisfies(note -> assertThat(note.when()).isEqualTo(Days.of(LocalDate.of(2026, 1, 6))));
    }

    @Test
    void doesNotDecideBeforeTheActWasAmendedIn1998() {
        assertThat(open(check(Work.ofChildBorn("1984-05-01").on("1998-08-03", "10:00-12:00"))))
                .singleElement()
                .satisfies(note -> assertThat(note.sentence()).contains("not loaded"));
    }

    @Test
    void masksTheChild() {
        assertThat(Work.ofChildBorn(FOURTEEN).on(MONDAY, 60).asked().toString()).doesNotContain("2011");
    }

    private static Job job(String kind, String hours) {
        return new Job(
                KindsOfWork.of(kind).orElseThrow(), new WorkTimetable(List.of(), Map.of(MONDAY, Work.hours(hours))));
    }

    private static EmploymentHours law() {
        return new EmploymentHours(Limits.commencing(null), DayOfWeek.MONDAY);
    }

    private static Lawfulness check(Work work) {
        return law().check(work.asked());
    }
}
