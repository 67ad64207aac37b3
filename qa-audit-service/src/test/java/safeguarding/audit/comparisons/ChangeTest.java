package safeguarding.audit.comparisons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.comparisons.Change.Verdict;

class ChangeTest {

    /** Both sides of the boundary: of 40 each, 8 more is chance still and 9 more is not. */
    @ParameterizedTest
    @CsvSource({
        "23, 40, 15, 40, NO_DIFFERENCE",
        "24, 40, 15, 40, BETTER",
        "15, 40, 23, 40, NO_DIFFERENCE",
        "15, 40, 24, 40, WORSE",
        "10, 10, 10, 10, NO_DIFFERENCE",
        "0, 0, 5, 10, NOT_COMPARED",
        "5, 10, 0, 0, NOT_COMPARED"
    })
    void saysADifferenceOnlyWhereChanceDoesNotExplainIt(int met, int of, int metBefore, int ofBefore, Verdict verdict) {
        assertThat(Change.of(new Share(met, of), new Share(metBefore, ofBefore)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void saysSoInASentence() {
        assertThat(Change.of(new Share(12, 20), new Share(10, 18)).text())
                .isEqualTo(
                        "No difference that can be told from chance: 12 of 20 (60%) now, 10 of 18 (56%) before; the change"
                                + " lies between −25 and +33 percentage points (95%).");
    }

    @Test
    void warnsOfFewCases() {
        assertThat(Change.of(new Share(8, 10), new Share(6, 9)).text())
                .endsWith("With so few cases only a very large change would show.");
        assertThat(Change.of(new Share(8, 10), new Share(6, 10)).text()).endsWith("(95%).");
        assertThat(Change.of(new Share(9, 9), new Share(0, 9)).text())
                .startsWith("Better, by more than chance explains: 9 of 9 (100%) now, 0 of 9 (0%) before;");
    }
}
