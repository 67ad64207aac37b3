package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;

class PlanTimelineTest {

    private static final LocalDate STARTED = LocalDate.parse("2013-11-28");
    private static final LocalDate FIRST = LocalDate.parse("2014-02-20");
    private static final LocalDate SECOND = LocalDate.parse("2014-08-14");
    private static final LocalDate TODAY = LocalDate.parse("2014-09-01");

    private final PlanTimeline timeline = new PlanTimeline(List.of(STARTED, FIRST, SECOND));

    @ParameterizedTest
    @CsvSource({
        "1, 2013-11-27, false",
        "1, 2013-11-28, true",
        "1, 2014-08-14, true",
        "1, 2014-08-15, false",
        "0, 2005-01-01, true",
        "2, 2014-02-19, false"
    })
    void letsConferencesOfOnePlanNotChangePlaces(int conference, LocalDate day, boolean possible) {
        assertThat(timeline.moved(conference, day) != null).isEqualTo(possible);
    }

    @Test
    void knowsWhichReviewMetWhatWasDueFromAConference() {
        assertThat(timeline.next(0)).isEqualTo(FIRST);
        assertThat(timeline.next(1)).isEqualTo(SECOND);
        assertThat(timeline.next(2)).isNull();
        assertThat(timeline.reviews()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aPlanTakesTheCorrectedDayAndEndsAfterIt() {
        // given
        var review = UUID.randomUUID();
        var plan = plan();
        plan.end(new PlanEnd(FIRST, EndingReason.HARM_NO_LONGER_LIKELY, review), Set.of());
        var moved = new PlanTimeline(List.of(STARTED, FIRST.plusDays(1)));

        // when
        plan.move(moved, FIRST, FIRST.plusDays(1), TODAY);

        // then
        assertThat(plan.reviewedOn()).containsExactly(FIRST.plusDays(1));
        assertThat(plan.end()).isEqualTo(new PlanEnd(FIRST.plusDays(1), EndingReason.HARM_NO_LONGER_LIKELY, review));
    }

    @Test
    void aPlanThatEndedWithoutAConferenceCannotStartAfterwards() {
        var plan = plan();
        plan.end(new PlanEnd(FIRST, EndingReason.LEFT_UK, null), Set.of());

        assertThatThrownBy(() -> plan.move(new PlanTimeline(List.of(FIRST)), STARTED, FIRST, TODAY))
                .isInstanceOf(ProblemException.class);
        assertThat(plan.start().startedOn()).isEqualTo(STARTED);
    }

    @Test
    void aWithdrawnPlanIsNotOpenAndNothingGoesOnWithIt() {
        var plan = plan();
        plan.withdraw(new Withdrawal(TODAY, "Recorded for the wrong child."));

        assertThat(plan.open()).isFalse();
        assertThatThrownBy(() -> plan.continueAfter(UUID.randomUUID(), FIRST)).isInstanceOf(ProblemException.class);
    }

    private static ProtectionPlan plan() {
        return ProtectionPlan.begin(
                UUID.randomUUID(),
                "north-east",
                new PlanStart(STARTED, UUID.randomUUID(), Category.NEGLECT, 0, 0),
                "S1042",
                Set.of());
    }
}
