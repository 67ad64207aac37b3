package safeguarding.reviewing.careplan.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.careplan.Consideration;
import safeguarding.reviewing.careplan.DecidedRoute;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineKind;
import safeguarding.reviewing.careplan.LineStep;
import safeguarding.reviewing.careplan.LineStepKind;
import safeguarding.reviewing.careplan.Route;

/** Both sides of each boundary of each rule. */
class PermanenceDriftRuleTest {

    private static final String NO_PLAN = "";
    private static final String NO_LINE = "";

    @TestFactory
    Stream<DynamicTest> areThoseOfThePage() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Drift in permanence", row -> {
            var rule = PermanenceDriftRule.withId(row.get(0)).orElseThrow();

            assertThat(rule.statement()).isEqualTo(row.get(1));
            assertThat(rule.usual() + " " + (rule.usual() == 1 ? rule.unit().replaceFirst("s$", "") : rule.unit()))
                    .isEqualTo(row.get(2));
        });
    }

    @Test
    void thePageHasEveryRule() {
        assertThat(areThoseOfThePage()).hasSize(PermanenceDriftRule.values().length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            PD1 | 1 | 2013-10-01 | 2013-10-01 | ''                                     | ''                       | false
            PD1 | 1 | 2013-10-02 | 2013-10-01 | ''                                     | ''                       | true
            PD1 | 7 | 2013-10-07 | 2013-10-01 | ''                                     | ''                       | false
            PD1 | 7 | 2013-10-08 | 2013-10-01 | ''                                     | ''                       | true
            PD1 | 1 | 2013-10-02 | none       | ''                                     | ''                       | false
            PD1 | 1 | 2013-10-09 | 2013-10-01 | 2013-10-09 kinship                     | ''                       | false
            PD1 | 1 | 2013-10-08 | 2013-10-01 | 2013-10-09 kinship                     | ''                       | true
            PD2 | 3 | 2013-11-29 | none | '' | adoption 2013-08-30                                               | false
            PD2 | 3 | 2013-11-30 | none | '' | adoption 2013-08-30                                               | true
            PD2 | 3 | 2013-11-30 | none | '' | adoption 2013-08-30; agency-decision 2013-08-31                   | true
            PD2 | 3 | 2013-11-30 | none | '' | adoption 2013-08-30; agency-decision 2013-09-01                   | false
            PD2 | 3 | 2013-11-30 | none | '' | adoption 2013-08-30; ended 2013-09-02                             | false
            PD2 | 3 | 2013-11-30 | none | '' | adoption 2013-08-30; ended 2013-12-02                             | true
            PD2 | 3 | 2013-11-30 | none | '' | long-term-fostering 2013-07-01; carers-matched 2013-07-01; placed-long-term 2013-07-01 | false
            PD2 | 3 | 2013-11-30 | none | '' | long-term-fostering 2013-07-01; carers-matched 2013-07-01; placed-long-term 2013-07-01; long-term-placement-ended 2013-08-01 | true
            PD3 | 4 | 2013-11-30 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01           | false
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01           | true
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01; adopters-matched 2013-12-01 | false
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01; adopters-matched 2013-12-02 | true
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01; adopters-matched 2013-09-01; adoption-placement-ended 2013-10-01 | true
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; placement-order-granted 2013-08-01; adopters-matched 2013-09-01; adoption-placement-ended 2013-10-01; adopters-matched 2013-11-01 | false
            PD3 | 4 | 2013-12-01 | none | '' | adoption 2013-06-10; agency-decision 2013-06-10                   | false
            PD4 | 4 | 2013-07-28 | none | 2013-07-01 adoption twin                     | ''                       | false
            PD4 | 4 | 2013-07-29 | none | 2013-07-01 adoption twin                     | ''                       | true
            PD4 | 4 | 2013-07-29 | none | 2013-07-01 adoption twin return-home         | ''                       | false
            PD4 | 4 | 2013-07-29 | none | 2013-07-01 adoption                          | ''                       | false
            PD4 | 4 | 2013-07-29 | none | 2013-07-01 adoption twin; 2013-07-29 kinship | ''                       | false
            PD5 | 6 | 2013-08-11 | none | 2013-07-01 adoption                          | ''                       | false
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 adoption                          | ''                       | true
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 adoption                          | adoption 2013-08-12      | false
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 adoption                          | adoption 2013-08-13      | true
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 adoption                          | special-guardianship 2013-08-12 | true
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 adoption                          | adoption 2013-07-02; ended 2013-08-01 | true
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 kinship                           | ''                       | false
            PD5 | 6 | 2013-08-12 | none | 2013-07-01 return-home twin adoption         | ''                       | true
            PD6 | 2 | 2013-08-31 | none | '' | adoption 2013-06-10; agency-decision 2013-07-01                   | false
            PD6 | 2 | 2013-09-01 | none | '' | adoption 2013-06-10; agency-decision 2013-07-01                   | true
            PD6 | 2 | 2013-09-01 | none | '' | adoption 2013-06-10; agency-decision 2013-07-01; consent-given 2013-09-01 | false
            PD6 | 2 | 2013-09-01 | none | '' | adoption 2013-06-10; agency-decision 2013-07-01; placement-order-applied 2013-09-01 | false
            PD6 | 2 | 2013-09-01 | none | '' | adoption 2013-06-10; agency-decision 2013-07-01; placement-order-applied 2013-09-02 | true
            PD7 | 2 | 2013-09-01 | none | 2013-07-01 adoption; 2013-08-01 kinship                       | '' | false
            PD7 | 2 | 2013-09-01 | none | 2013-07-01 adoption; 2013-08-01 kinship; 2013-09-01 adoption  | '' | true
            PD7 | 2 | 2013-08-31 | none | 2013-07-01 adoption; 2013-08-01 kinship; 2013-09-01 adoption  | '' | false
            PD7 | 1 | 2013-09-01 | none | ''                                                            | '' | false
            """)
    void beginOnTheDayAndWithTheAmount(
            PermanenceDriftRule rule,
            int from,
            LocalDate day,
            @Nullable LocalDate by,
            String decided,
            String line,
            boolean holds) {
        assertThat(rule.judge(facts(day, by, decided, line), from).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(PermanenceDriftRule.class)
    void giveAReasonInOneSentenceThatNamesNobody(PermanenceDriftRule rule) {
        var reason = drifting(rule).orElseThrow();

        assertThat(reason.rule()).isEqualTo(rule);
        assertThat(reason.sentence()).endsWith(".").doesNotContain("%", "null");
        assertThat(rule.statement()).endsWith(".");
    }

    private static java.util.Optional<PermanenceDriftReason> drifting(PermanenceDriftRule rule) {
        var facts = switch (rule) {
            case PD1 -> facts(LocalDate.of(2014, 6, 2), LocalDate.of(2013, 10, 1), NO_PLAN, NO_LINE);
            case PD4 -> facts(LocalDate.of(2014, 6, 2), null, "2013-07-01 adoption twin", NO_LINE);
            case PD2, PD3, PD5, PD6, PD7 ->
                facts(
                        LocalDate.of(2014, 6, 2),
                        null,
                        "2013-07-01 adoption; 2013-08-01 kinship; 2013-09-01 special-guardianship",
                        rule == PermanenceDriftRule.PD6
                                ? "adoption 2013-06-10; agency-decision 2013-07-01"
                                : "adoption 2013-06-10; placement-order-granted 2013-08-01");
        };
        return rule.judge(facts, rule.usual());
    }

    @Test
    void areAskedOnlyWhileTheyAreOn() {
        var facts = facts(LocalDate.of(2014, 5, 2), LocalDate.of(2013, 10, 1), NO_PLAN, "adoption 2013-06-10");

        assertThat(new PermanenceDriftLimits(Map.of()).reasons(facts)).isEmpty();
        assertThat(new PermanenceDriftLimits(Map.of(PermanenceDriftRule.PD2, 3, PermanenceDriftRule.PD1, 1))
                        .reasons(facts).stream().map(reason -> reason.rule().name()))
                .containsExactly("PD1", "PD2");
        assertThat(new PermanenceDriftLimits(Arrays.stream(PermanenceDriftRule.values())
                                .collect(Collectors.toMap(rule -> rule, rule -> 240)))
                        .reasons(facts))
                .isEmpty();
    }

    private static PermanenceDriftFacts facts(LocalDate day, @Nullable LocalDate by, String decided, String line) {
        return new PermanenceDriftFacts(
                day,
                by,
                parts(decided)
                        .map(PermanenceDriftRuleTest::decided)
                        .filter(route -> !route.decidedOn().isAfter(day))
                        .toList(),
                Stream.of(line)
                        .filter(told -> !told.isEmpty())
                        .map(PermanenceDriftRuleTest::line)
                        .filter(told -> !told.startedOn().isAfter(day))
                        .map(told -> told.knownBy(day))
                        .toList());
    }

    private static Stream<String> parts(String told) {
        return Arrays.stream(told.split("; ")).filter(part -> !part.isEmpty());
    }

    private static DecidedRoute decided(String told) {
        var word = told.split(" ");
        return new DecidedRoute(
                LocalDate.parse(word[0]),
                Codes.read("route", word[1], Route.class),
                word.length > 3 ? Codes.read("alongside", word[3], Route.class) : null,
                word.length > 2,
                Consideration.NOT_SAID);
    }

    private static LineCourse line(String told) {
        var words = parts(told).map(part -> part.split(" ")).toList();
        var first = words.getFirst();
        var ended = words.stream().filter(word -> word[0].equals("ended")).findFirst();
        List<LineStep> steps = words.stream()
                .skip(1)
                .filter(word -> !word[0].equals("ended"))
                .map(word -> new LineStep(Codes.read("step", word[0], LineStepKind.class), LocalDate.parse(word[1])))
                .toList();
        return new LineCourse(
                Codes.read("line", first[0], LineKind.class),
                LocalDate.parse(first[1]),
                steps,
                ended.map(word -> LocalDate.parse(word[1])).orElse(null),
                ended.map(word -> LineEnd.ANOTHER_ROUTE).orElse(null));
    }
}
