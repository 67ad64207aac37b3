package safeguarding.audit.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final List<String> FILMS = List.of("normal", "benign", "suspected", "cancer");

    /** D. G. Altman, Practical Statistics for Medical Research (1991), 14.3: two radiologists and 85 xeromammograms. */
    private static final int[][] XEROMAMMOGRAMS = {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}};

    /** J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), table 13.1: two diagnoses of 100 patients. */
    private static final int[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /** Ten subjects and fourteen raters in five categories: the worked example of Fleiss' kappa, 0.210. */
    private static final int[][] FOURTEEN_RATERS = {
        {0, 0, 0, 0, 14},
        {0, 2, 6, 4, 2},
        {0, 0, 3, 5, 6},
        {0, 3, 9, 2, 0},
        {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},
        {3, 2, 6, 3, 0},
        {2, 5, 3, 2, 2},
        {6, 5, 2, 1, 0},
        {0, 2, 2, 3, 7}
    };

    @Test
    void isCohensKappa() {
        assertThat(kappa(Agreement.cohen(pairs(DIAGNOSES)))).isCloseTo(0.676, within(0.0005));
        assertThat(kappa(Agreement.cohen(pairs(XEROMAMMOGRAMS)))).isCloseTo(0.47, within(0.005));
    }

    @Test
    void isWeightedByStepsForGrades() {
        var agreement = Agreement.cohenLinear(pairs(XEROMAMMOGRAMS), FILMS);

        assertThat(kappa(agreement)).isCloseTo(0.57, within(0.005));
        assertThat(agreement.cases()).isEqualTo(85);
    }

    @Test
    void isFleissForMore() {
        var ratings = new ArrayList<List<String>>();
        for (var row : FOURTEEN_RATERS) {
            var said = new ArrayList<String>();
            for (int category = 0; category < row.length; category++) {
                said.addAll(Collections.nCopies(row[category], "c" + category));
            }
            ratings.add(said);
        }

        var agreement = Agreement.fleiss(ratings);

        assertThat(agreement.observed()).isCloseTo(0.378, within(0.0005));
        assertThat(agreement.expected()).isCloseTo(0.213, within(0.0005));
        assertThat(kappa(agreement)).isCloseTo(0.210, within(0.0005));
    }

    @Test
    void hasNothingToMeasureWhereAllGaveTheSame() {
        var agreement = Agreement.cohen(Collections.nCopies(12, List.of("yes", "yes")));

        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.observed()).isEqualTo(1);
        assertThat(agreement.text()).contains("nothing to measure");
    }

    @Test
    void saysThatFewCasesSayLittle() {
        var pairs = pairs(DIAGNOSES);

        assertThat(Agreement.cohen(pairs.subList(0, 29)).text()).doesNotStartWith("Of");
        assertThat(Agreement.cohen(pairs.subList(60, 90)).text()).isEqualTo("Of 30 cases.");
        assertThat(Agreement.cohen(pairs.subList(60, 89)).text())
                .startsWith("With 29 cases the coefficient says little");
    }

    private static double kappa(Agreement agreement) {
        return Objects.requireNonNull(agreement.kappa());
    }

    private static List<List<String>> pairs(int[][] table) {
        var pairs = new ArrayList<List<String>>();
        for (int one = 0; one < table.length; one++) {
            for (int other = 0; other < table[one].length; other++) {
                pairs.addAll(Collections.nCopies(table[one][other], List.of(FILMS.get(one), FILMS.get(other))));
            }
        }
        return pairs;
    }
}
