package safeguarding.audit.comparisons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.audit.comparisons.Measure.AnsweredYes;
import safeguarding.audit.comparisons.Measure.GoodOrBetter;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.rule.Verdict;

class MeasureTest {

    private static final Measure GRADES = new GoodOrBetter(new KnownGrades() {
        @Override
        public List<String> scales() {
            return List.of("old", "new");
        }

        @Override
        public List<String> bestFirst(String scale) {
            return List.of("outstanding", "good", "adequate", "inadequate");
        }

        @Override
        public Verdict permits(String scale, String grade, LocalDate on) {
            return Verdict.permitted();
        }

        @Override
        public boolean isGoodOrBetter(String scale, String grade) {
            return bestFirst(scale).indexOf(grade) <= 1;
        }
    });

    @Test
    void countsWhatWasGradedOnly() {
        var cases = List.of(graded("old", "good"), graded("old", "adequate"), graded(null, null));

        assertThat(GRADES.of(cases)).isEqualTo(new Share(1, 2));
    }

    @Test
    void comparesNoGradesOfTwoScales() {
        var now = List.of(graded("new", "good"));
        var before = List.of(graded("old", "good"));

        assertThat(GRADES.obstacle(now, before))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("new now, old before").contains("F3"));
        assertThat(GRADES.obstacle(before, before)).isEmpty();
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        var measure = new AnsweredYes("plan-is-smart");
        var cases = List.of(answered("yes"), answered("no"), answered("partly"), answered("not-applicable"));

        assertThat(measure.of(cases)).isEqualTo(new Share(1, 3));
        assertThat(measure.obstacle(cases, List.of(answered("not-applicable")))).isPresent();
        assertThat(measure.obstacle(cases, cases)).isEmpty();
    }

    private static GradedCase graded(@Nullable String scale, @Nullable String grade) {
        return graded(scale, grade, Map.of());
    }

    private static GradedCase answered(String answer) {
        return graded(null, null, Map.of("plan-is-smart", answer));
    }

    private static GradedCase graded(@Nullable String scale, @Nullable String grade, Map<String, String> answers) {
        return new GradedCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "north-east",
                null,
                scale,
                grade,
                LocalDate.of(2013, 11, 4),
                null,
                answers);
    }
}
