package safeguarding.licensing.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.Verdict;

class ChildRulesTest {

    @ParameterizedTest
    @CsvSource({
        "PARENT, SCHOOL_RECORD, true",
        "PARENT, BIRTH_CERTIFICATE, true",
        "PARENT, COURT_ORDER, true",
        "PARENT, SEEN_IN_PERSON, true",
        "PARENT, RUNG_BACK, true",
        "PARENT, REGISTER_OF_SCHOOLS, false",
        "HEAD_TEACHER, SCHOOL_RECORD, true",
        "HEAD_TEACHER, BIRTH_CERTIFICATE, false",
        "HEAD_TEACHER, COURT_ORDER, false",
        "HEAD_TEACHER, SEEN_IN_PERSON, true",
        "HEAD_TEACHER, RUNG_BACK, true",
        "HEAD_TEACHER, REGISTER_OF_SCHOOLS, true",
    })
    void aSourceTellsWhatItKnows(SignatoryRole role, VerificationMeans how, boolean tells) {
        assertThat(ChildRules.mayVerify(role, how) instanceof Verdict.Permitted).isEqualTo(tells);
    }
}
