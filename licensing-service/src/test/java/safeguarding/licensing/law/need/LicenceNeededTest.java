package safeguarding.licensing.law.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.licensing.law.fixture.Answers.breaches;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.platform.problem.ProblemException;

class LicenceNeededTest {

    private static final LocalDate BORN_ON = LocalDate.of(2004, 5, 5);
    private static final LocalDate DAY = LocalDate.of(2013, 12, 4);

    @Test
    void isNotNeededWhereTheLawLooksAtNothing() {
        assertThat(ask(false, Arranger.OTHERS, Set.of(), null, Set.of(), DAY)).isInstanceOf(Need.NotNeeded.class);
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void isNeededOnEachGroundAfterFourDays(Ground ground) {
        var need = ask(false, Arranger.OTHERS, Set.of(ground), days(4), Set.of(), DAY);

        assertThat(need).isInstanceOf(Need.Needed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"PAID_SPORT", "PAID_MODELLING"})
    void isAlwaysNeededForPaidSportAndModelling(Ground ground) {
        var need = ask(false, Arranger.SCHOOL, Set.of(ground), Set.of(), Set.of(), DAY);

        assertThat(need).isInstanceOf(Need.Needed.class);
        assertThat(need.reasons()).extracting(Need.Reason::rule).containsExactly("H1");
    }

    @ParameterizedTest
    @EnumSource(Arranger.class)
    void isNeededWhoeverArrangesItWhenSomebodyIsPaid(Arranger arranger) {
        var need = ask(true, arranger, Set.of(Ground.CHARGE), Set.of(), Set.of(), DAY);

        assertThat(need).isInstanceOf(Need.Needed.class);
        assertThat(need.reasons()).extracting(Need.Reason::rule).containsExactly("H3");
    }

    @ParameterizedTest
    @EnumSource(
            value = Arranger.class,
            names = {"SCHOOL", "APPROVED_BODY"})
    void isNotNeededForASchoolOrAnApprovedBodyHoweverOftenAndInSchoolTime(Arranger arranger) {
        assertThat(ask(false, arranger, Set.of(Ground.CHARGE), days(30), Set.of(DAY), DAY))
                .isInstanceOf(Need.NotNeeded.class);
    }

    @Test
    void tellsTheDaysItCounted() {
        var edge = LocalDate.of(2013, 6, 4);
        var need = ask(
                false,
                Arranger.OTHERS,
                Set.of(Ground.CHARGE),
                Set.of(edge, edge.minusDays(1), DAY.plusDays(1)),
                Set.of(),
                DAY,
                DAY.plusDays(2));

        assertThat(need).isInstanceOf(Need.NotNeeded.class);
        assertThat(need.counts())
                .containsExactly(
                        new Need.Count(DAY, edge, new TreeSet<>(Set.of(edge))),
                        new Need.Count(DAY.plusDays(2), edge.plusDays(2), new TreeSet<>(Set.of(DAY, DAY.plusDays(1)))));
    }

    @Test
    void isNeededFromTheFifthDayOfARun() {
        var run = new LocalDate[6];
        for (int i = 0; i < run.length; i++) {
            run[i] = DAY.plusDays(i);
        }
        var need = ask(false, Arranger.OTHERS, Set.of(Ground.CHARGE), Set.of(), Set.of(), run);

        assertThat(need).isInstanceOfSatisfying(Need.Needed.class, needed -> {
            assertThat(needed.from()).isEqualTo(DAY.plusDays(4));
            assertThat(needed.reasons()).hasSize(2);
            assertThat(needed.reasons().getFirst().sentence())
                    .isEqualTo("5 days of performance in six months; at most 4 days without a licence, the day of "
                            + "2013-12-08 among them.");
        });
    }

    @Test
    void isNeededWhenSchoolIsMissedUntilTheRegulationsOf2024() {
        var last = LocalDate.of(2024, 8, 18);

        assertThat(missing(last)).isInstanceOf(Need.Needed.class);
        assertThat(missing(last.plusDays(1))).isInstanceOf(Need.NotNeeded.class);
        assertThat(missing(LocalDate.of(2006, 9, 1))).isInstanceOf(Need.Needed.class);
        assertThat(missing(LocalDate.of(2006, 8, 31))).isInstanceOf(Need.NotDecidable.class);
    }

    private static Need missing(LocalDate day) {
        return new LicenceNeeded(Limits.commencing(null))
                .ask(new Appearance(
                        day.minusYears(10),
                        new TreeSet<>(Set.of(day)),
                        Set.of(Ground.CHARGE),
                        false,
                        Arranger.OTHERS,
                        Set.of(day),
                        Set.of()));
    }

    @Test
    void cannotBeDecidedWithoutKnowingTheOtherDaysUnlessThisRunIsEnough() {
        assertThat(ask(false, Arranger.OTHERS, Set.of(Ground.CHARGE), null, Set.of(), DAY))
                .isInstanceOf(Need.NotDecidable.class);
        assertThat(ask(false, Arranger.OTHERS, Set.of(Ground.CHARGE), null, Set.of(DAY), DAY))
                .isInstanceOf(Need.Needed.class);
    }

    @Test
    void cannotBeDecidedWithoutKnowingTheApprovalUnlessFewDaysAreEnough() {
        assertThat(ask(false, Arranger.BODY_OF_UNKNOWN_APPROVAL, Set.of(Ground.CHARGE), days(4), Set.of(), DAY))
                .isInstanceOf(Need.NotDecidable.class);
        assertThat(ask(false, Arranger.BODY_OF_UNKNOWN_APPROVAL, Set.of(Ground.CHARGE), days(3), Set.of(), DAY))
                .isInstanceOf(Need.NotNeeded.class);
        assertThat(ask(false, Arranger.BODY_OF_UNKNOWN_APPROVAL, Set.of(Ground.CHARGE), null, Set.of(), DAY))
                .isInstanceOf(Need.NotDecidable.class);
    }

    @Test
    void isNotNeededAfterCompulsorySchoolAge() {
        var last = LocalDate.of(2020, 6, 26);

        assertThat(ask(true, Arranger.OTHERS, Set.of(Ground.CHARGE), Set.of(), Set.of(), last))
                .isInstanceOf(Need.Needed.class);
        assertThat(ask(true, Arranger.OTHERS, Set.of(Ground.CHARGE), Set.of(), Set.of(), last.plusDays(1))
                        .reasons())
                .extracting(Need.Reason::rule)
                .containsExactly("G1.1");
    }

    @Test
    void cannotBeDecidedBeforeTheActIsLoaded() {
        assertThat(new LicenceNeeded(Limits.commencing(null))
                        .ask(new Appearance(
                                LocalDate.of(1990, 1, 1),
                                new TreeSet<>(Set.of(LocalDate.of(1998, 8, 3))),
                                Set.of(Ground.CHARGE),
                                false,
                                Arranger.OTHERS,
                                Set.of(),
                                Set.of())))
                .isInstanceOf(Need.NotDecidable.class);
    }

    @Test
    void refusesAnAppearanceThatCannotBe() {
        assertThatThrownBy(() -> ask(false, Arranger.OTHERS, Set.of(), Set.of(), Set.of()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ask(false, Arranger.OTHERS, Set.of(), Set.of(), Set.of(DAY.plusDays(1)), DAY))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 100})
    void hasNoticeEnough(int days) {
        assertThat(notice(LocalDate.of(2016, 7, 6).minusDays(days), LocalDate.of(2016, 7, 6)))
                .isInstanceOf(Lawfulness.Lawful.class);
    }

    @Test
    void hasNoNoticeAfterTheDayAndNoneThatCanBeDecidedUnderTheOldRegulations() {
        var day = LocalDate.of(2016, 7, 6);

        assertThat(breaches(notice(day.plusDays(3), day)).getFirst().found().text())
                .isEqualTo("0 days");
        assertThat(notice(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 2, 5)))
                .isInstanceOf(Lawfulness.NotDecidable.class);
    }

    private static Lawfulness notice(LocalDate receivedOn, LocalDate first) {
        return new Notice(Limits.commencing(null)).check(receivedOn, first);
    }

    private static Set<LocalDate> days(int count) {
        var days = new TreeSet<LocalDate>();
        for (int i = 1; i <= count; i++) {
            days.add(DAY.minusDays(i));
        }
        return days;
    }

    private static Need ask(
            boolean paid,
            Arranger arranger,
            Set<Ground> grounds,
            @Nullable Set<LocalDate> others,
            Set<LocalDate> missed,
            LocalDate... days) {
        return new LicenceNeeded(Limits.commencing(null))
                .ask(new Appearance(BORN_ON, new TreeSet<>(List.of(days)), grounds, paid, arranger, missed, others));
    }
}
