package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.PopulationQuestion;

class SamplingRulesTest {

    @ParameterizedTest
    @CsvSource({"PLANNED, true", "IN_FIELDWORK, true", "REPORTED, false", "CLOSED, false", "CANCELLED, false"})
    void drawsForAnAuditThatIsNotOver(AuditStanding standing, boolean permitted) {
        assertThat(SamplingRules.forAnOpenAudit(audit(standing, List.of())).isPermitted())
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({
        "'', north-east, true",
        "'', '', true",
        "north-east, '', true",
        "north-east, north-east, true",
        "north-east, south-west, false",
        "north-east, north-east south-west, false",
        "north-east south-west, south-west, true"
    })
    void keepsToTheAreasOfTheAudit(String audits, String asked, boolean permitted) {
        var verdict = SamplingRules.withinItsAreas(audit(AuditStanding.PLANNED, words(audits)), question(words(asked)));
        assertThat(verdict.isPermitted()).isEqualTo(permitted);
    }

    @Test
    void meansTheAreasOfTheAuditThatTheCallerSees() {
        var audit = audit(AuditStanding.PLANNED, List.of("north-east", "south-west"));
        var none = question(List.of());
        assertThat(SamplingRules.areasMeant(audit, none, Set.of(), true)).containsExactly("north-east", "south-west");
        assertThat(SamplingRules.areasMeant(audit, none, Set.of("south-west"), false))
                .containsExactly("south-west");
        assertThat(SamplingRules.areasMeant(audit, none, Set.of("north-west"), false))
                .isEmpty();
        var everywhere = audit(AuditStanding.PLANNED, List.of());
        assertThat(SamplingRules.areasMeant(everywhere, none, Set.of("b", "a"), false))
                .containsExactly("a", "b");
        assertThat(SamplingRules.areasMeant(everywhere, none, Set.of(), true)).isEmpty();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static PopulationQuestion question(List<String> areas) {
        return PopulationQuestion.all(CaseKind.CHILD_PROTECTION_PLAN, LocalDate.of(2013, 11, 28))
                .within(areas);
    }

    private static KnownAudit audit(AuditStanding standing, List<String> areas) {
        return new KnownAudit(
                UUID.randomUUID(),
                "2013-14/03",
                "Long plans",
                UUID.randomUUID(),
                UUID.randomUUID(),
                CaseKind.CHILD_PROTECTION_PLAN,
                UUID.randomUUID(),
                1,
                areas,
                LocalDate.of(2013, 11, 1),
                LocalDate.of(2013, 12, 20),
                20,
                10,
                null,
                false,
                standing);
    }
}
