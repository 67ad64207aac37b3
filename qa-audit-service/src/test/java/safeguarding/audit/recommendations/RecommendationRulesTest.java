package safeguarding.audit.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.neighbours.AuditStanding;

class RecommendationRulesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,     false, false
            false, false, false
            true,  false, true
            -,     true,  true
            false, true,  true
            true,  true,  true
            """)
    void closesOnlyWhatStuckOrWhatTheManagerSaysWhy(@Nullable Boolean embedded, boolean untested, boolean closes) {
        assertThat(RecommendationRules.mayClose(embedded, untested).isPermitted())
                .isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({
        "true, PLANNED, false",
        "true, IN_FIELDWORK, false",
        "true, REPORTED, true",
        "true, CLOSED, true",
        "true, CANCELLED, false",
        "false, REPORTED, false",
        "false, CLOSED, false"
    })
    void isTestedByAnAuditThatWasChosenAndReported(boolean chosen, AuditStanding standing, boolean tests) {
        assertThat(RecommendationRules.mayTest(chosen, standing).isPermitted()).isEqualTo(tests);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, IN_PROGRESS IMPLEMENTED CLOSED WITHDRAWN",
        "IN_PROGRESS, IMPLEMENTED CLOSED WITHDRAWN",
        "IMPLEMENTED, IN_PROGRESS TESTED CLOSED WITHDRAWN",
        "TESTED, IN_PROGRESS TESTED CLOSED WITHDRAWN",
        "CLOSED, ''",
        "WITHDRAWN, ''"
    })
    void goesOneStepAfterTheOther(RecommendationStanding from, String to) {
        assertThat(Arrays.stream(RecommendationStanding.values()).filter(from::leadsTo))
                .map(Enum::name)
                .containsExactly(to.isEmpty() ? new String[0] : to.split(" "));
    }
}
