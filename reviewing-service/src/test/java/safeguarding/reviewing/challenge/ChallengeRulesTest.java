package safeguarding.reviewing.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.reviews.RulesInForce;

/** What contradicts itself in a challenge, as docs/domain/reviewing.md tells it. */
class ChallengeRulesTest {

    private static final LocalDate LOOKED_AFTER_SINCE = LocalDate.of(2013, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);

    @TestFactory
    Stream<DynamicTest> permitsACourse() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How a challenge may go", row -> {
            var course = new Course(
                    new Matter(LocalDate.parse(row.get(0)), Topic.DRIFT, "It drifts."),
                    each(row.get(1), day -> new Talk(LocalDate.parse(day), "The manager", "Nothing.")),
                    each(row.get(2), ChallengeRulesTest::stage),
                    each(row.get(3), day -> new CafcassReferral(LocalDate.parse(day), "It drifts.")),
                    List.of(),
                    row.get(4).isEmpty() ? null : outcome(row.get(4), Effect.PLAN_CHANGED));
            assertThat(refusedBy(ChallengeRules.permits(course, LOOKED_AFTER_SINCE, TODAY)))
                    .isEqualTo(row.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> permitsAnAnswer() {
        var course = Course.of(new Matter(LocalDate.of(2013, 9, 2), Topic.DRIFT, "It drifts."))
                .with(stage("team-manager 2013-09-09"));
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Which answers fit", row -> {
            @Nullable Level level = row.get(0).isEmpty() ? null : level(row.get(0));
            var answer = new Answer(level, LocalDate.parse(row.get(1)), Position.AGREES, "So be it.");
            assertThat(refusedBy(ChallengeRules.permits(answer, course, TODAY))).isEqualTo(row.get(2));
        });
    }

    @Test
    void flagsWhatIsBadAndMayBeSo() {
        var raised = Course.of(new Matter(LocalDate.of(2013, 9, 2), Topic.DRIFT, "It drifts."));
        var formal = raised.with(stage("director 2013-09-09"));
        var talkedOver = formal.with(new Talk(LocalDate.of(2013, 9, 9), "The manager", "Nothing."));
        var after = formal.with(new Talk(LocalDate.of(2013, 9, 10), "The manager", "Nothing."));

        assertThat(ChallengeFinding.of(raised)).isEmpty();
        assertThat(ChallengeFinding.of(formal)).containsExactly(ChallengeFinding.NOT_TALKED_OVER_FIRST);
        assertThat(ChallengeFinding.of(talkedOver)).isEmpty();
        assertThat(ChallengeFinding.of(after)).containsExactly(ChallengeFinding.NOT_TALKED_OVER_FIRST);
        assertThat(ChallengeFinding.of(raised.with(outcome("2013-09-20", Effect.NOT_KNOWN_YET))))
                .containsExactly(ChallengeFinding.EFFECT_NOT_KNOWN);
        assertThat(ChallengeFinding.of(raised.with(outcome("2013-09-20", Effect.NOTHING_CHANGED))))
                .isEmpty();
    }

    @Test
    void theLevelsTogetherHaveTwentyWorkingDays() {
        var rules = new RulesInForce();
        var day = LocalDate.of(2013, 9, 9);
        for (var level : Level.values()) {
            day = rules.of(level.ruleId(), day).dueOn();
        }

        assertThat(day).isEqualTo(rules.of("C2.9", LocalDate.of(2013, 9, 9)).dueOn());
    }

    @ParameterizedTest
    @EnumSource
    void eachLevelHasARow(Level level) {
        assertThat(new RulesInForce().has(level.ruleId())).isTrue();
    }

    private static String refusedBy(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused ? refused.rule().id() : "";
    }

    private static <T> List<T> each(String cell, Function<String, T> read) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("; ")).map(read).toList();
    }

    private static FormalStage stage(String text) {
        var word = text.split(" ");
        return new FormalStage(level(word[0]), LocalDate.parse(word[1]), "The manager");
    }

    private static Level level(String code) {
        return Level.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Outcome outcome(String day, Effect effect) {
        return new Outcome(LocalDate.parse(day), Resolution.AGREED, effect, null);
    }
}
