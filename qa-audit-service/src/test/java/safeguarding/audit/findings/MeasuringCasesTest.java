package safeguarding.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.audit.neighbours.GradedCase;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.rule.Verdict;

class MeasuringCasesTest {

    private static final UUID AUDIT = UUID.randomUUID();
    private static final ClosingMeasure GRADED = new ClosingMeasure(MeasureKind.GOOD_OR_BETTER, null, "Grades", 60);
    private static final ClosingMeasure ANSWERED = new ClosingMeasure(MeasureKind.QUESTION, "cg-03", "Answers", 60);

    @Test
    void countsGradesGoodOrBetterWithoutCasesThatHaveNone() {
        var cases = List.of(graded("new", "good"), graded("new", "weak"), graded("new", "good"), graded(null, null));

        assertThat(measuring(cases).counted(GRADED, cases)).isEqualTo(new Counted(2, 3));
    }

    @Test
    void countsYesOfTheAnswersThatApply() {
        var cases = List.of(
                answered("yes"), answered("no"), answered("partly"), answered("not-applicable"), graded(null, null));

        assertThat(measuring(cases).counted(ANSWERED, cases)).isEqualTo(new Counted(1, 3));
    }

    @Test
    void neverCountsOverTwoScales() {
        var measuring = measuring(List.of());
        var old = List.of(graded("old", "good"));
        var now = List.of(graded("new", "good"));

        assertThat(measuring.comparable(GRADED, now, now).isPermitted()).isTrue();
        assertThat(measuring.comparable(GRADED, old, now).isPermitted()).isFalse();
        assertThat(measuring.comparable(GRADED, now, List.of()).isPermitted()).isFalse();
        assertThat(measuring.comparable(GRADED, List.of(), now).isPermitted()).isFalse();
    }

    @Test
    void looksAtTheTeamOrAreaOfTheFinding() {
        var cases =
                List.of(at("north-east", "ne-1"), at("north-east", "ne-2"), at("south-west", "ne-1"), at(null, null));
        var measuring = measuring(cases);

        assertThat(measuring.of(AUDIT, new FindingPlace(FindingLevel.THEME, null, null)))
                .hasSize(4);
        assertThat(measuring.of(AUDIT, new FindingPlace(FindingLevel.AREA, "north-east", null)))
                .hasSize(2);
        assertThat(measuring.of(AUDIT, new FindingPlace(FindingLevel.TEAM, "north-east", "ne-1")))
                .hasSize(1);
    }

    private static MeasuringCases measuring(List<GradedCase> cases) {
        return new MeasuringCases(audit -> cases, new TwoScales());
    }

    private static GradedCase graded(@Nullable String scale, @Nullable String grade) {
        return of(null, null, scale, grade, Map.of());
    }

    private static GradedCase answered(String answer) {
        return of(null, null, null, null, Map.of("cg-03", answer));
    }

    private static GradedCase at(@Nullable String area, @Nullable String team) {
        return of(area, team, null, null, Map.of());
    }

    private static GradedCase of(
            @Nullable String area,
            @Nullable String team,
            @Nullable String scale,
            @Nullable String grade,
            Map<String, String> answers) {
        return new GradedCase(
                UUID.randomUUID(), AUDIT, area, team, scale, grade, LocalDate.of(2013, 10, 1), null, answers);
    }

    /** Two scales with the same codes. */
    private static final class TwoScales implements KnownGrades {

        @Override
        public List<String> scales() {
            return List.of("old", "new");
        }

        @Override
        public List<String> bestFirst(String scale) {
            return List.of("good", "weak");
        }

        @Override
        public Verdict permits(String scale, String grade, LocalDate on) {
            return Verdict.permitted();
        }

        @Override
        public boolean isGoodOrBetter(String scale, String grade) {
            return grade.equals("good");
        }
    }
}
