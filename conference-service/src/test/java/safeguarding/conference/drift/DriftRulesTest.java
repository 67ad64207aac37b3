package safeguarding.conference.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of each boundary of each rule. */
class DriftRulesTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "DR1, 14, 2020-03-30, false",
        "DR1, 14, 2020-03-31, true",
        "DR1, 14, 2020-07-30, true",
        "DR1, 14, 2020-07-31, false",
        "DR2, 17, 2020-06-29, false",
        "DR2, 17, 2020-06-30, true",
        "DR2, 17, 2024-01-01, true",
        "DR2, 18, 2020-07-30, false",
        "DR2, 18, 2020-07-31, true",
        "DR3, 12, 2020-01-30, false",
        "DR3, 12, 2020-01-31, true",
        "DR4, 12, 2019-04-24, false",
        "DR4, 12, 2019-04-25, true",
    })
    void beginOnTheDay(DriftRule rule, int from, LocalDate day, boolean holds) {
        assertThat(rule.judge(plan(day, true, true, 0, 0, 0, 0), from).isPresent())
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "DR5, 1, 0, false",
        "DR5, 1, 1, true",
        "DR5, 2, 1, false",
        "DR6, 3, 2, false",
        "DR6, 3, 3, true",
        "DR7, 1, 0, false",
        "DR7, 1, 1, true",
        "DR8, 1, 0, false",
        "DR8, 1, 1, true",
        "DR8, 2, 1, false",
    })
    void beginWithTheAmount(DriftRule rule, int from, int found, boolean holds) {
        var plan = plan(LocalDate.of(2019, 2, 1), false, false, found, found, found, found);

        assertThat(rule.judge(plan, from).isPresent()).isEqualTo(holds);
    }

    @Test
    void areSilentWhereTheCategoryChangedOrTasksMoved() {
        var plan = plan(LocalDate.of(2020, 7, 31), false, false, 0, 0, 0, 0);

        assertThat(DriftRule.DR3.judge(plan, 12)).isEmpty();
        assertThat(DriftRule.DR4.judge(plan, 12)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DriftRule.class)
    void giveAReasonInOneSentenceThatNamesNobody(DriftRule rule) {
        var day = rule == DriftRule.DR1 ? LocalDate.of(2020, 6, 30) : LocalDate.of(2020, 11, 30);
        var reason = rule.judge(plan(day, true, true, 3, 3, 3, 3), rule.usual()).orElseThrow();

        assertThat(reason.rule()).isEqualTo(rule);
        assertThat(reason.sentence()).endsWith(".").doesNotContain("%", "null");
        assertThat(rule.statement()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "DR2, 2020-06-30, The plan of 31 January 2019 has run for 17 months; 18 months are over on 31 July 2020.",
        "DR2, 2020-07-31, The plan of 31 January 2019 has run for 18 months; 18 months are over on 31 July 2020.",
        "DR5, 2020-06-30, 1 core group missed since the conference of 31 January 2019.",
        "DR8, 2020-06-30, 1 sibling is on a plan too.",
    })
    void sayWhatTheyFound(DriftRule rule, LocalDate day, String sentence) {
        var found =
                rule.judge(plan(day, true, true, 1, 1, 1, 1), 1).orElseThrow().sentence();

        assertThat(found).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(DriftRule.class)
    void standInThePageAsTheyAre(DriftRule rule) throws IOException {
        var amount = rule.usual() == 1 ? rule.unit().replaceFirst("s$", "") : rule.unit();

        assertThat(Files.readString(Path.of("..", "docs", "domain", "drift.md")))
                .contains("| %s | %s | %d %s |".formatted(rule, rule.statement(), rule.usual(), amount));
    }

    @Test
    void areAskedOnlyWhileTheyAreOn() {
        var plan = plan(LocalDate.of(2020, 11, 30), true, true, 1, 1, 1, 1);

        assertThat(new DriftLimits(Map.of()).reasons(plan)).isEmpty();
        assertThat(new DriftLimits(Map.of(DriftRule.DR7, 1, DriftRule.DR2, 17))
                        .reasons(plan).stream().map(reason -> reason.rule().name()))
                .containsExactly("DR2", "DR7");
        assertThat(new DriftLimits(Arrays.stream(DriftRule.values())
                                .collect(Collectors.toMap(rule -> rule, DriftRule::usual)))
                        .rules())
                .containsExactly(DriftRule.values());
    }

    @Test
    void areNotAskedOfAPlanThatHasNotBegun() {
        assertThatThrownBy(() -> plan(START.minusDays(1), true, true, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DriftFacts plan(
            LocalDate day,
            boolean sameCategory,
            boolean tasksUnchanged,
            int coreGroups,
            int leads,
            int earlier,
            int siblings) {
        var others = IntStream.range(0, siblings)
                .mapToObj(place -> new UUID(0, place))
                .collect(Collectors.toSet());
        return new DriftFacts(
                day,
                START,
                "neglect",
                sameCategory,
                START,
                tasksUnchanged,
                coreGroups,
                leads,
                earlier,
                Set.copyOf(others));
    }
}
