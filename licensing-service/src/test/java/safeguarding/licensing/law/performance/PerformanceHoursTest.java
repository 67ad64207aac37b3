package safeguarding.licensing.law.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.licensing.law.fixture.Answers.breaches;
import static safeguarding.licensing.law.fixture.Answers.open;
import static safeguarding.licensing.law.fixture.Answers.texts;
import static safeguarding.licensing.law.fixture.Stage.part;
import static safeguarding.licensing.law.schedule.Occupation.LESSON;
import static safeguarding.licensing.law.schedule.Occupation.MEAL;
import static safeguarding.licensing.law.schedule.Occupation.PERFORMING;
import static safeguarding.licensing.law.schedule.Occupation.REST;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.fixture.Stage;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

class PerformanceHoursTest {

    /** A Wednesday in August. */
    private static final LocalDate DAY = LocalDate.of(2016, 8, 3);

    /** A Monday in term. */
    private static final LocalDate TERM = LocalDate.of(2016, 6, 6);

    @Test
    void doesNotDecideDaysBefore6February2015AndJudgesTheDayItself() {
        var before = LocalDate.of(2015, 2, 5);
        var both = Stage.ofChildAged(10, before).stays(before, 300, 1430).stays(before.plusDays(1), 1020, 1140);

        assertThat(open(check(both))).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("H0");
            assertThat(note.when()).isEqualTo(Days.of(before));
        });
        var answer = check(both.stays(before.plusDays(2), 360, 480));
        assertThat(texts(answer)).containsExactly("earliest-at-place 2015-02-07", "overnight-gap 2015-02-07");
        assertThat(((Lawfulness.Breached) answer).undecided()).hasSize(1);
    }

    @Test
    void looksBackFromTheNewRegulationsOverDaysOfTheOld() {
        var stage = Stage.ofChildAged(10, DAY);
        for (int day = 1; day <= 7; day++) {
            stage.stays(LocalDate.of(2015, 2, day), 1020, 1140);
        }

        assertThat(texts(check(stage))).containsExactly("days-running 2015-02-07");
    }

    @ParameterizedTest
    @CsvSource({
        // Turning 5 and 9 on 3 August 2016: the day before by the younger band, the day itself by the older.
        "5, 2016-08-02, 301, at-place.under-5",
        "5, 2016-08-03, 481, at-place.from-5-to-8",
        "9, 2016-08-02, 481, at-place.from-5-to-8",
        "9, 2016-08-03, 571, at-place.from-9"
    })
    void changesTheBandOnTheBirthday(int age, LocalDate day, int presence, String breach) {
        var bornOn = DAY.minusYears(age);

        assertThat(texts(check(present(bornOn, day, presence)))).containsExactly(breach + " " + day);
        assertThat(check(present(bornOn, day, presence - 1))).isInstanceOf(Lawfulness.Lawful.class);
    }

    private static Stage present(LocalDate bornOn, LocalDate day, int minutes) {
        return Stage.ofChildBorn(bornOn)
                .stays(day, 480, 480 + minutes, part(MEAL, 500, 545), part(REST, 600, 615), part(REST, 660, 675));
    }

    @Test
    void countsTheTimeBetweenTwoStaysAsTheMealAndNotAsPresence() {
        var stage = Stage.ofChildAged(9, DAY)
                .stays(DAY, 600, 780, part(REST, 700, 715))
                .stays(DAY, 960, 1140);

        assertThat(check(stage)).isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void letsNoRestOfALengthOfAMealStandForTheMeal() {
        var stage = Stage.ofChildAged(9, DAY).stays(DAY, 600, 900, part(REST, 660, 720), part(REST, 800, 815));

        assertThat(texts(check(stage))).containsExactly("meal-length 2016-08-03");
    }

    @Test
    void wantsAChildUnder5ToHaveAMealButNoBreakBesideIt() {
        assertThat(check(Stage.ofChildAged(4, DAY).stays(DAY, 600, 900, part(MEAL, 660, 705))))
                .isInstanceOf(Lawfulness.Lawful.class);
        assertThat(texts(check(Stage.ofChildAged(4, DAY).stays(DAY, 600, 900, part(MEAL, 660, 704)))))
                .containsExactly("meal-length 2016-08-03");
    }

    @Test
    void bindsOnlyHoursBreaksAndTheNightBetweenWithoutALicence() {
        var stage = Stage.ofChildAged(10, DAY).on(LicenceTerms.none());
        for (int day = 0; day < 9; day++) {
            stage.stays(TERM.plusDays(day), 600, 720);
        }
        assertThat(check(stage)).isInstanceOf(Lawfulness.Lawful.class);

        var late = stage.stays(TERM.plusDays(9), 1320, 1390).stays(TERM.plusDays(10), 600, 720);
        assertThat(texts(check(late))).containsExactly("latest-at-place.from-5 2016-06-15", "overnight-gap 2016-06-16");
        assertThatThrownBy(() -> LicenceTerms.none().withNightWork(Set.of(DAY))).isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotAskedAfterCompulsorySchoolAge() {
        var last = LocalDate.of(2016, 6, 24);
        var stage = Stage.ofChildBorn(LocalDate.of(2000, 3, 3)).stays(last.plusDays(1), 100, 1400);

        assertThat(check(stage)).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(check(stage).remarks()).extracting(note -> note.rule()).containsExactly("G1.1");
        assertThat(texts(check(stage.stays(last, 1300, 1400)))).containsExactly("latest-at-place.from-5 2016-06-24");
    }

    @Test
    void refusesPartsAndStaysThatCannotBe() {
        var child = Stage.ofChildAged(9, DAY);

        assertThatThrownBy(() -> child.stays(DAY, 600, 700, part(REST, 590, 610)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> child.stays(DAY, 600, 700, part(REST, 600, 620), part(MEAL, 619, 630)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> child.stays(DAY, 600, 600)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Stage.ofChildAged(9, DAY)
                        .stays(DAY, 600, 700)
                        .stays(DAY, 699, 800)
                        .asked())
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Stage.ofChildAged(9, DAY).taught(DAY, -1).asked())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void masksTheChild() {
        assertThat(Stage.ofChildAged(9, DAY).stays(DAY, 600, 700).asked().toString())
                .doesNotContain("20");
    }

    @Test
    void wantsNoEducationOfAChildAtSchoolOrTooYoungForIt() {
        assertThat(check(Stage.ofChildAged(9, TERM).stays(TERM, 930, 1100))).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(check(Stage.ofChildAged(4, TERM).stays(TERM, 600, 700))).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(texts(check(Stage.ofChildAged(9, TERM).stays(TERM, 600, 700))))
                .containsExactly("education-per-day 2016-06-06");
    }

    @Test
    void addsLessonsAtThePlaceToEducationElsewhere() {
        var stage = Stage.ofChildAged(9, TERM).stays(TERM, 600, 800, part(LESSON, 600, 660), part(LESSON, 700, 760));

        assertThat(texts(check(stage.taught(TERM, 59)))).containsExactly("education-per-day 2016-06-06");
        assertThat(check(stage.taught(TERM, 60))).isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void averagesOnlyWhereTheCouncilHasApprovedThat() {
        var stage = Stage.ofChildAged(9, TERM)
                .missesSchool(TERM)
                .taught(TERM, 300)
                .missesSchool(TERM.plusDays(1))
                .taught(TERM.plusDays(1), 60);

        assertThat(texts(check(stage))).containsExactly("education-per-day 2016-06-07");
        assertThat(check(stage.on(new LicenceTerms(true, Set.of(), true, false, 10))))
                .isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void doesNotDecideEducationWhereTheCalendarIsSilent() {
        var stage =
                Stage.ofChildAged(9, TERM).with(Schools.calendar(2014, 2015)).stays(TERM, 600, 700);

        assertThat(open(check(stage))).extracting(note -> note.rule()).containsExactly("H8");
        assertThat(check(stage.on(LicenceTerms.none()))).isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void namesEveryDayBeyondTheSixth() {
        var stage = Stage.ofChildAged(9, DAY);
        for (int day = 0; day < 8; day++) {
            stage.stays(DAY.plusDays(day), 930, 1000, part(PERFORMING, 940, 950));
        }

        assertThat(breaches(check(stage)))
                .extracting(breach -> breach.found().text())
                .containsExactly("7 days", "8 days");
    }

    @Test
    void letsCircusChildrenGoOnAfterEightWeeks() {
        var stage = Stage.ofChildAged(9, TERM);
        for (int day = 0; day < 63; day++) {
            if (day % 7 < 6) {
                stage.stays(TERM.plusDays(day), 930, 1000);
            }
        }

        assertThat(check(stage.on(new LicenceTerms(true, Set.of(), false, true, 90))))
                .isInstanceOf(Lawfulness.Lawful.class);
        assertThat(texts(check(stage.on(LicenceTerms.licence(90)))))
                .hasSize(6)
                .startsWith("days-off-after-weeks-at-maximum 2016-08-01");
    }

    private static Lawfulness check(Stage stage) {
        return new PerformanceHours(Limits.commencing(null)).check(stage.asked());
    }
}
