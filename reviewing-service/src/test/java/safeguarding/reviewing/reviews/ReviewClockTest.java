package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewClockTest {

    private static final LocalDate START = LocalDate.of(2013, 11, 28);
    private static final LocalDate FIRST = LocalDate.of(2013, 12, 16);
    private static final LocalDate SECOND = LocalDate.of(2014, 3, 10);
    private static final LocalDate LATER_DUE = LocalDate.of(2014, 9, 10);

    private final ReviewClock clock = new ReviewClock(new RulesInForce());

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/workingday_vectors.csv", numLinesToSkip = 1)
    void theFirstReviewIsInTimeOnTheTwentiethWorkingDayAndLateOnTheNext(
            LocalDate start, String weekday, LocalDate ten, LocalDate fifteen, LocalDate twenty, LocalDate fortyFive) {
        var care = InCare.since(start);

        assertThat(judgedLast(InCare.reviewed(care, twenty)).inTime()).isTrue();
        assertThat(judgedLast(InCare.reviewed(care, twenty.plusDays(1))).inTime())
                .isFalse();
        assertThat(clock.isLate(InCare.reviewed(care), twenty)).isFalse();
        assertThat(clock.isLate(InCare.reviewed(care), twenty.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/rules/month_vectors.csv", numLinesToSkip = 1)
    void theSecondIsDueByThreeMonthsAndEachLaterOneBySix(LocalDate day, LocalDate three, LocalDate six) {
        var care = InCare.since(day.minusDays(120));
        var first = InCare.reviewed(care, day);
        var second = InCare.reviewed(care, day.minusDays(100), day);

        assertThat(next(first, day)).isEqualTo(dueBy("C1.2", three));
        assertThat(next(second, day)).isEqualTo(dueBy("C1.3", six));
        assertThat(clock.isLate(second, six)).isFalse();
        assertThat(clock.isLate(second, six.plusDays(1))).isTrue();
    }

    @Test
    void saysRuleWindowAndSentence() {
        var due = clock.next(InCare.reviewed(InCare.since(START), FIRST), FIRST).orElseThrow();

        assertThat(due.number()).isEqualTo(2);
        assertThat(due.timescale().rule().citation()).isEqualTo("SI 2010/959 reg 33(2)");
        assertThat(due.opensOn()).isEqualTo(FIRST.plusDays(1));
        assertThat(due.limit().startsOn()).isEqualTo(FIRST);
        assertThat(due.sentence()).isEqualTo("3 months after the first review of 16 December 2013");
    }

    @Test
    void nothingIsDueOnceTheChildHasLeftCare() {
        var ended =
                new CareUnderReview(START, FIRST, List.of(new CareEpisode(START, "C2", "U6", "carer-1")), List.of());

        assertThat(clock.next(InCare.reviewed(ended), FIRST.minusDays(1))).isPresent();
        assertThat(clock.next(InCare.reviewed(ended), FIRST)).isEmpty();
        assertThat(clock.isLate(InCare.reviewed(ended), START.plusYears(1))).isFalse();
        assertThat(clock.judged(InCare.reviewed(ended), START.plusYears(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2013-12-30,0", "2013-12-31,1"})
    void aReviewThatWasMissedBeforeTheChildLeftStaysMissed(LocalDate endedOn, int missed) {
        var ended =
                new CareUnderReview(START, endedOn, List.of(new CareEpisode(START, "C2", "U6", "carer-1")), List.of());

        assertThat(clock.judged(InCare.reviewed(ended), START.plusYears(1)))
                .hasSize(missed)
                .allSatisfy(judged -> assertThat(judged.inTime()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-23,C1.3,2020-04-23",
        "2019-10-24,C1.9,2020-09-25",
        "2020-03-25,C1.9,2020-09-25",
        "2020-03-26,C1.3,2020-09-26"
    })
    void thePandemicRulesHoldForLaterReviewsDueInTheirTime(LocalDate last, String rule, LocalDate dueOn) {
        var facts = InCare.reviewed(InCare.since(last.minusDays(100)), last.minusDays(80), last);

        assertThat(next(facts, last)).isEqualTo(dueBy(rule, dueOn));
        assertThat(clock.next(facts, last).orElseThrow().ordinaryOn()).isEqualTo(last.plusMonths(6));
    }

    @Test
    void thePandemicRulesLoosenNoSecondReview() {
        var facts = InCare.reviewed(InCare.since(LocalDate.of(2020, 3, 2)), LocalDate.of(2020, 3, 20));

        assertThat(next(facts, LocalDate.of(2020, 5, 1))).isEqualTo(dueBy("C1.2", LocalDate.of(2020, 6, 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-09,C1.4-iro,2014-09-09",
        "2014-09-10,C1.3,2014-09-10",
        "2014-09-11,C1.3,2014-09-10",
        "2014-05-01,C1.4-iro,2014-05-01"
    })
    void theIroBringsAReviewForwardAndNeverPutsItOff(LocalDate by, String rule, LocalDate dueOn) {
        var asked = new BroughtForward.IroAsks(LocalDate.of(2014, 5, 1), by);

        assertThat(next(InCare.broughtForward(later(), asked), LocalDate.of(2014, 5, 1)))
                .isEqualTo(dueBy(rule, dueOn));
    }

    @Test
    void eachReasonHasItsOwnRule() {
        var on = LocalDate.of(2014, 4, 1);

        assertThat(next(InCare.broughtForward(later(), new BroughtForward.WelfareNotSafeguarded(on, on)), on))
                .isEqualTo(dueBy("C1.4-visit", on));
        assertThat(next(InCare.broughtForward(later(), new BroughtForward.Detained(on, on.plusDays(20))), on))
                .isEqualTo(dueBy("C1.4-detention", on.plusDays(19)));
        assertThat(next(
                        InCare.broughtForward(
                                later(), new BroughtForward.AccommodationStops(on, on.plusDays(9), false)),
                        on))
                .isEqualTo(dueBy("C1.4-s20", on.plusDays(8)));
    }

    @ParameterizedTest
    @CsvSource({"2014-09-11,C1.3,2014-09-10", "2014-09-10,C1.4-detention,2014-09-09"})
    void aDetentionCallsForAReviewOnlyWhereNoneFallsBeforeItsEnd(LocalDate endsOn, String rule, LocalDate dueOn) {
        var detained = new BroughtForward.Detained(LocalDate.of(2014, 4, 1), endsOn);

        assertThat(next(InCare.broughtForward(later(), detained), LocalDate.of(2014, 4, 1)))
                .isEqualTo(dueBy(rule, dueOn));
    }

    @Test
    void aChildWhoGoesToAParentIsReviewedInTheOrdinaryTime() {
        var stops = new BroughtForward.AccommodationStops(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 4, 10), true);

        assertThat(next(InCare.broughtForward(later(), stops), LocalDate.of(2014, 4, 1)))
                .isEqualTo(dueBy("C1.3", LATER_DUE));
    }

    @ParameterizedTest
    @CsvSource({"2014-04-30,false", "2014-05-01,false", "2014-05-02,true"})
    void aReviewAnswersWhatWasAskedBeforeIt(LocalDate reviewedOn, boolean answered) {
        var asked = new BroughtForward.IroAsks(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 20));
        var facts = InCare.broughtForward(InCare.reviewed(InCare.since(START), FIRST, SECOND, reviewedOn), asked);

        assertThat(next(facts, LocalDate.of(2014, 5, 10)))
                .isEqualTo(
                        answered
                                ? dueBy("C1.3", reviewedOn.plusMonths(6))
                                : dueBy("C1.4-iro", LocalDate.of(2014, 5, 20)));
    }

    @ParameterizedTest
    @CsvSource({"2014-09-10,2014-10-01", "2014-09-11,2014-09-10"})
    void anExemptionLengthensNothingThatIsOverdue(LocalDate grantedOn, LocalDate dueOn) {
        var facts = InCare.excused(later(), new Exemption(grantedOn, LocalDate.of(2014, 10, 1), "in hospital"));

        assertThat(next(facts, LocalDate.of(2014, 9, 12))).isEqualTo(dueBy("C1.3", dueOn));
    }

    @Test
    void anExemptionExcusesTheNextReviewAndNoOther() {
        var exemption = new Exemption(LocalDate.of(2014, 9, 1), LocalDate.of(2016, 1, 1), "abroad");
        var facts = InCare.excused(
                InCare.reviewed(InCare.since(START), FIRST, SECOND, LocalDate.of(2014, 10, 1)), exemption);

        assertThat(clock.judged(facts, LocalDate.of(2014, 10, 1)).getLast().inTime())
                .isTrue();
        assertThat(next(facts, LocalDate.of(2014, 10, 1))).isEqualTo(dueBy("C1.3", LocalDate.of(2015, 4, 1)));
    }

    @Test
    void anExemptionExcusesNoReviewThatIsBroughtForward() {
        var asked = new BroughtForward.IroAsks(LocalDate.of(2014, 9, 2), LocalDate.of(2014, 9, 8));
        var facts = InCare.excused(
                InCare.broughtForward(later(), asked),
                new Exemption(LocalDate.of(2014, 9, 3), LocalDate.of(2014, 12, 1), "abroad"));

        assertThat(next(facts, LocalDate.of(2014, 9, 4))).isEqualTo(dueBy("C1.4-iro", LocalDate.of(2014, 9, 8)));
    }

    private static ReviewFacts later() {
        return InCare.reviewed(InCare.since(START), FIRST, SECOND);
    }

    private JudgedReview judgedLast(ReviewFacts facts) {
        return clock.judged(facts, facts.reviews().getLast().openedOn()).getLast();
    }

    private String next(ReviewFacts facts, LocalDate asAt) {
        var due = clock.next(facts, asAt).orElseThrow();
        return dueBy(due.timescale().rule().id(), due.dueOn());
    }

    private static String dueBy(String rule, LocalDate day) {
        return rule + " by " + day;
    }
}
