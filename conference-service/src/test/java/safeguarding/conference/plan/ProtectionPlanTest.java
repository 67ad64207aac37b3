package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.problem.ProblemException;

class ProtectionPlanTest {

    private static final LocalDate STARTED = LocalDate.parse("2013-11-28");
    private static final UUID REVIEW = UUID.randomUUID();

    @Test
    void isReviewedFromTheLastConference() {
        var plan = plan();

        plan.continueAfter(REVIEW, LocalDate.parse("2014-02-20"));

        assertThat(plan.lastConferenceOn()).isEqualTo("2014-02-20");
        assertThat(plan.open()).isTrue();
    }

    @Test
    void keepsTheInitialCategoryWhenAReviewChangesIt() {
        var plan = plan();

        plan.changeCategory(Category.EMOTIONAL, REVIEW, LocalDate.parse("2014-02-20"));

        assertThat(plan.latestCategory()).isEqualTo(Category.EMOTIONAL);
        assertThat(plan.start().category()).isEqualTo(Category.NEGLECT);
    }

    @Test
    void refusesAChangeToTheCategoryItHas() {
        assertThatThrownBy(() -> plan().changeCategory(Category.NEGLECT, REVIEW, LocalDate.parse("2014-02-20")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void marksAReviewOnTheDayOnWhichItStarted() {
        var plan = plan();

        plan.continueAfter(REVIEW, STARTED);

        assertThat(plan.breaches()).containsExactly(Breach.REVIEW_ON_START_DAY);
    }

    @Test
    void isNeitherReviewedNorEndedOnceItHasEnded() {
        var plan = plan();
        var end = new PlanEnd(LocalDate.parse("2014-02-20"), EndingReason.DIED, null);
        plan.end(end, Set.of());

        assertThatThrownBy(() -> plan.continueAfter(REVIEW, LocalDate.parse("2014-03-01")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> plan.end(end, Set.of())).isInstanceOf(ProblemException.class);
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
