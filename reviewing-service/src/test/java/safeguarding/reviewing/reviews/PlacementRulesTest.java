package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.Verdict;

class PlacementRulesTest {

    private static final LocalDate START = LocalDate.of(2014, 1, 6);

    private final RulesInForce rules = new RulesInForce();
    private final ReviewClock clock = new ReviewClock(rules);

    @Test
    void shortBreaksAreReviewedWithinThreeMonthsAndThenSix() {
        var care = InCare.shortBreaks(START, new ShortStay(START, START.plusDays(2)));

        assertThat(next(InCare.reviewed(care), START)).isEqualTo("C1.7-first by 2014-04-06");
        assertThat(next(InCare.reviewed(care, START.plusDays(60)), START.plusDays(60)))
                .isEqualTo("C1.7-later by 2014-09-07");
    }

    @ParameterizedTest
    @CsvSource({"75,C1.7-first by 2014-04-06", "76,C1.7-first by 2014-04-06", "20,C1.7-first by 2014-04-06"})
    void theEarlierLimitStandsWhereTheDaysAreUsedUpShortlyBeforeIt(int nights, String due) {
        var care = InCare.shortBreaks(START, new ShortStay(START, START.plusDays(nights)));

        assertThat(next(InCare.reviewed(care), START.plusDays(80))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"75,", "76,2014-03-22"})
    void theSeventySixthDayInTwelveMonthsEndsTheSeries(int nights, LocalDate ordinaryFrom) {
        var care = InCare.shortBreaks(START, new ShortStay(START, START.plusDays(nights)));

        assertThat(ShortBreaks.ordinaryFrom(care).orElse(null)).isEqualTo(ordinaryFrom);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-05,true", "2015-01-06,false"})
    void daysCountWithinTwelveMonthsOnly(LocalDate lastStay, boolean beyond) {
        var care = InCare.shortBreaks(
                START, new ShortStay(START, START.plusDays(75)), new ShortStay(lastStay, lastStay.plusDays(1)));

        assertThat(ShortBreaks.ordinaryFrom(care).isPresent()).isEqualTo(beyond);
    }

    @Test
    void aNightThatLiesAheadEndsNoSeries() {
        var facts = InCare.reviewed(InCare.shortBreaks(START, new ShortStay(START, START.plusDays(76))));

        assertThat(ShortBreaks.ordinaryFrom(facts.by(START.plusDays(74)).care()))
                .isEmpty();
        assertThat(ShortBreaks.ordinaryFrom(facts.by(START.plusDays(75)).care()))
                .contains(START.plusDays(75));
    }

    @Test
    void anotherLegalStatusOrCarerStartsTheOrdinaryClock() {
        var day = START.plusDays(10);
        var shortBreak = new CareEpisode(START, "V4", "U6", "carer-1");

        assertThat(ShortBreaks.ordinaryFrom(
                        InCare.since(START, shortBreak, new CareEpisode(day, "C2", "U6", "carer-1"))))
                .contains(day);
        assertThat(ShortBreaks.ordinaryFrom(
                        InCare.since(START, shortBreak, new CareEpisode(day, "V4", "U6", "carer-2"))))
                .contains(day);
        assertThat(next(
                        InCare.reviewed(InCare.since(START, shortBreak, new CareEpisode(day, "C2", "U6", "carer-1"))),
                        day))
                .isEqualTo("C1.1 by 2014-02-13");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-06,2016-07-06,false",
        "2017-01-07,2016-07-06,true",
        "2017-07-06,2016-07-06,true",
        "2017-07-07,2016-07-06,false"
    })
    void afterAYearInLongTermFosteringOneReviewInTwelveMonthsIsAMeeting(
            LocalDate day, LocalDate lastMeeting, boolean withoutMeeting) {
        var start = LocalDate.of(2016, 1, 6);
        var care = InCare.since(start, new CareEpisode(start, "C2", "U4", "carer-1"));

        assertThat(new LongTermFostering(rules)
                        .permitsWithoutMeeting(InCare.reviewed(care, lastMeeting), day)
                        .isPermitted())
                .isEqualTo(withoutMeeting);
    }

    @ParameterizedTest
    @CsvSource({"2015-03-31,false", "2015-04-01,true"})
    void beforeAprilOf2015EachReviewWasAMeeting(LocalDate day, boolean withoutMeeting) {
        var care = InCare.since(START.minusYears(1), new CareEpisode(START.minusYears(1), "C2", "U4", "carer-1"));

        assertThat(new LongTermFostering(rules)
                        .permitsWithoutMeeting(InCare.reviewed(care, LocalDate.of(2014, 10, 1)), day)
                        .isPermitted())
                .isEqualTo(withoutMeeting);
    }

    @Test
    void aMoveToAnotherCarerBeginsTheYearAgain() {
        var care = InCare.since(
                START,
                new CareEpisode(START, "C2", "U4", "carer-1"),
                new CareEpisode(START.plusYears(2), "C2", "U4", "carer-2"));
        var facts = InCare.reviewed(care, START.plusMonths(23));

        assertThat(new LongTermFostering(rules).permitsWithoutMeeting(facts, START.plusMonths(28)))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(new LongTermFostering(rules)
                        .permitsWithoutMeeting(facts, START.plusYears(2).minusDays(1))
                        .isPermitted())
                .isTrue();
    }

    @Test
    void onlySection20AccommodationIsStopped() {
        var stops = new BroughtForward.AccommodationStops(START.plusDays(5), START.plusDays(20), false);
        var accommodated = InCare.since(START, new CareEpisode(START, "V2", "U6", "carer-1"));

        assertThat(BringingForward.permits(stops, accommodated).isPermitted()).isTrue();
        assertThat(BringingForward.permits(stops, InCare.since(START)))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("C1.4-s20"));
    }

    @Test
    void nothingIsBroughtForwardOutsideThePeriodOfCare() {
        var care = new CareUnderReview(
                START, START.plusDays(9), List.of(new CareEpisode(START, "C2", "U6", "carer-1")), List.of());

        for (int day : new int[] {-1, 0, 9, 10}) {
            var asked = new BroughtForward.IroAsks(START.plusDays(day), START.plusDays(30));
            assertThat(BringingForward.permits(asked, care).isPermitted()).isEqualTo(day >= 0 && day <= 9);
        }
    }

    @Test
    void anExemptionIsRefusedWithTheRuleOfWhatIsDue() {
        var due = clock.next(InCare.reviewed(InCare.since(START)), START).orElseThrow();
        var until = due.dueOn().plusDays(10);

        assertThat(ExemptionInTime.permits(new Exemption(due.dueOn(), until, "abroad"), due)
                        .isPermitted())
                .isTrue();
        assertThat(ExemptionInTime.permits(new Exemption(due.dueOn().plusDays(1), until, "abroad"), due))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("C1.1"));
        assertThat(ExemptionInTime.permits(new Exemption(START, due.dueOn(), "abroad"), due)
                        .isPermitted())
                .isFalse();
    }

    private String next(ReviewFacts facts, LocalDate asAt) {
        var due = clock.next(facts, asAt).orElseThrow();
        return due.timescale().rule().id() + " by " + due.dueOn();
    }
}
