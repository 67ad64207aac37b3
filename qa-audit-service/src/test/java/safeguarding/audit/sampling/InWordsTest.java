package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationQuestion;

class InWordsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);

    @Test
    void saysWhichCasesAreMeant() {
        assertThat(InWords.of(new PopulationQuestion(
                        CaseKind.CHILD_PROTECTION_PLAN,
                        DAY,
                        List.of("north-east", "south-west", "north-west"),
                        List.of(),
                        List.of("neglect"),
                        18,
                        null,
                        1,
                        2)))
                .isEqualTo(
                        "Children with a child protection plan on 28 November 2013, of area north-east, north-west or"
                                + " south-west, of category neglect, for at least 18 whole months, with at least 1 review held"
                                + " late or not at all, with at least 2 core groups missed.");
    }

    @Test
    void saysBothEndsOfASpan() {
        assertThat(InWords.of(new PopulationQuestion(
                        CaseKind.LOOKED_AFTER, DAY, List.of(), List.of("ne-care-1"), List.of(), 3, 12, null, null)))
                .isEqualTo("Children looked after on 28 November 2013, of team ne-care-1, for 3 to 12 whole months.");
        assertThat(InWords.of(new PopulationQuestion(
                        CaseKind.LOOKED_AFTER, DAY, List.of(), List.of(), List.of(), null, 1, null, null)))
                .isEqualTo("Children looked after on 28 November 2013, for at most 1 whole month.");
    }

    @Test
    void namesEveryKindOfCase() {
        for (var kind : CaseKind.values()) {
            assertThat(InWords.of(PopulationQuestion.all(kind, DAY))).endsWith("on 28 November 2013.");
        }
    }
}
