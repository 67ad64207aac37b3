package safeguarding.audit.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRulesTest {

    private static final GradeScales SCALES = new GradeScales();

    @ParameterizedTest
    @CsvSource({
        "ofsted-to-2013, adequate, 2012-09-14, true",
        "ofsted-to-2013, adequate, 2013-11-30, true",
        "ofsted-to-2013, adequate, 2013-12-01, false",
        "ofsted-to-2013, requires-improvement, 2013-11-28, false",
        "sif-2013, requires-improvement, 2013-10-31, false",
        "sif-2013, requires-improvement, 2013-11-01, true",
        "sif-2013, requires-improvement, 2017-12-31, true",
        "sif-2013, requires-improvement, 2018-01-01, false",
        "sif-2013, adequate, 2013-11-28, false",
        "ilacs-2018, requires-improvement-to-be-good, 2017-12-31, false",
        "ilacs-2018, requires-improvement-to-be-good, 2018-01-01, true",
        "ilacs-2018, requires-improvement, 2018-01-01, false",
        "no-scale, good, 2013-11-28, false"
    })
    void giveAGradeInItsScaleAndItsTime(String scale, String code, LocalDate on, boolean permitted) {
        var verdict = GradeRules.permits(new Grade(scale, code, on), SCALES.find(scale));

        assertThat(verdict.isPermitted()).isEqualTo(permitted);
    }

    @Test
    void knowWhatIsGoodWithinEachScale() {
        assertThat(SCALES.all()).hasSize(3).allSatisfy(scale -> {
            assertThat(scale.codes())
                    .hasSize(4)
                    .startsWith("outstanding", "good")
                    .endsWith("inadequate");
            assertThat(SCALES.isGoodOrBetter(scale.id(), "good")).isTrue();
            assertThat(SCALES.isGoodOrBetter(scale.id(), scale.codes().get(2))).isFalse();
        });
        assertThat(SCALES.isGoodOrBetter("sif-2013", "adequate")).isFalse();
        assertThat(SCALES.bestFirst("no-scale")).isEmpty();
    }
}
