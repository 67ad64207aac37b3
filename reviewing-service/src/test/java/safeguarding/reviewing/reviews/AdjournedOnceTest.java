package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.Verdict;

class AdjournedOnceTest {

    private static final LocalDate START = LocalDate.of(2013, 11, 28);
    private static final LocalDate OPENED = LocalDate.of(2013, 12, 16);
    private static final Adjournment ONCE = new Adjournment(OPENED, "no report");

    private final RulesInForce rules = new RulesInForce();
    private final ReviewClock clock = new ReviewClock(rules);

    @ParameterizedTest
    @CsvSource({"2014-01-16,true", "2014-01-17,false"})
    void isFinishedInTimeByTheTwentiethWorkingDay(LocalDate finishedOn, boolean inTime) {
        var facts = facts(new HeldReview(OPENED, finishedOn, List.of(ONCE), true));

        assertThat(clock.judged(facts, LocalDate.of(2014, 2, 1)))
                .singleElement()
                .satisfies(judged -> assertThat(judged.inTime()).isEqualTo(inTime));
    }

    @Test
    void countsFromTheDayOnWhichTheFirstMeetingOpened() {
        var facts = facts(new HeldReview(OPENED, LocalDate.of(2014, 1, 10), List.of(ONCE), true));

        assertThat(clock.next(facts, LocalDate.of(2014, 1, 10)).orElseThrow().dueOn())
                .isEqualTo(OPENED.plusMonths(3));
    }

    @Test
    void aReviewThatIsNeverFinishedIsLateHoweverEarlyItWasOpened() {
        var facts = facts(new HeldReview(OPENED, null, List.of(), true));

        assertThat(clock.unfinished(facts, OPENED).orElseThrow().dueOn()).isEqualTo("2014-01-16");
        assertThat(clock.isLate(facts, LocalDate.of(2014, 1, 16))).isFalse();
        assertThat(clock.isLate(facts, LocalDate.of(2014, 1, 17))).isTrue();
    }

    @Test
    void refusesASecondAdjournment() {
        var open = new HeldReview(OPENED, null, List.of(), true);
        var adjourned = new HeldReview(OPENED, null, List.of(ONCE), true);

        assertThat(AdjournedOnce.permitsAdjournment(open).isPermitted()).isTrue();
        assertThat(AdjournedOnce.permitsAdjournment(adjourned))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("C1.10"));
        assertThat(AdjournedOnce.permitsAdjournment(HeldReview.on(OPENED)).isPermitted())
                .isFalse();
    }

    @Test
    void aSecondAdjournmentThatWasRecordedElsewhereIsKeptAndBreaksTheRule() {
        var twice = new HeldReview(
                OPENED,
                LocalDate.of(2014, 1, 10),
                List.of(new Adjournment(LocalDate.of(2014, 1, 6), "no room"), ONCE),
                true);

        assertThat(new AdjournedOnce(rules).isKept(twice, LocalDate.of(2014, 2, 1)))
                .isFalse();
        assertThat(clock.judged(facts(twice), LocalDate.of(2014, 2, 1))
                        .getFirst()
                        .inTime())
                .isFalse();
    }

    @Test
    void aSeriesOfAdjournmentsAndExemptionsIsVisible() {
        var facts = InCare.excused(
                facts(new HeldReview(OPENED, null, List.of(ONCE), true)),
                new Exemption(LocalDate.of(2014, 2, 1), LocalDate.of(2014, 5, 1), "abroad"));

        assertThat(Deferrals.of(facts, LocalDate.of(2014, 1, 31)).isSeries()).isFalse();
        var all = Deferrals.of(facts, LocalDate.of(2014, 2, 1));
        assertThat(all.isSeries()).isTrue();
        assertThat(all.count(Deferrals.Kind.ADJOURNMENT)).isEqualTo(1);
        assertThat(all.each()).extracting(Deferrals.Deferral::reason).containsExactly("no report", "abroad");
    }

    private static ReviewFacts facts(HeldReview review) {
        return new ReviewFacts(InCare.since(START), List.of(review), List.of(), List.of());
    }
}
