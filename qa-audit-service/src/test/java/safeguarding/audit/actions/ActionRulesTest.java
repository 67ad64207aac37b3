package safeguarding.audit.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionRulesTest {

    @ParameterizedTest
    @CsvSource({"OPEN, false", "EVIDENCE_GIVEN, false", "ACCEPTED, true", "CLOSED, false", "WITHDRAWN, false"})
    void closesOnAcceptedEvidenceOnly(ActionStanding standing, boolean closes) {
        assertThat(ActionRules.mayClose(standing).isPermitted()).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({"S1, S2, true", "S1, S1, false"})
    void isAcceptedByAnother(String handedInBy, String acceptedBy, boolean accepts) {
        assertThat(ActionRules.mayAccept(handedInBy, acceptedBy).isPermitted()).isEqualTo(accepts);
    }
}
