package safeguarding.licensing.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.licensing.neighbours.KnownSignatory;
import safeguarding.platform.rule.Verdict;

class SignatureRulesTest {

    private static final UUID PARENT = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();
    private static final List<KnownSignatory> VERIFIED = List.of(
            new KnownSignatory(PARENT, "parent", "Nobody", null),
            new KnownSignatory(HEAD, "head-teacher", "Nobody", null));

    @Test
    void isSignedByWhoWasVerifiedForIt() {
        assertThat(permits(Signing.PARENT, PARENT)).isTrue();
        assertThat(permits(Signing.HEAD_TEACHER, HEAD)).isTrue();
        assertThat(permits(Signing.PARENT, HEAD)).isFalse();
        assertThat(permits(Signing.HEAD_TEACHER, PARENT)).isFalse();
        assertThat(permits(Signing.PARENT, UUID.randomUUID())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2013-11-27, false", "2013-11-28, true", "2013-11-29, true"})
    void aPaperIsSignedNotBeforeItWasAskedFor(LocalDate signed, boolean taken) {
        assertThat(
                        SignatureRules.signedAfterItWasAsked(signed, LocalDate.of(2013, 11, 28))
                                instanceof Verdict.Permitted)
                .isEqualTo(taken);
    }

    @Test
    void tokensAreUnguessableAndOnlyTheirDigestsAreAlike() {
        var token = SignatureSecrets.token();

        assertThat(token).hasSize(43).isNotEqualTo(SignatureSecrets.token());
        assertThat(SignatureSecrets.digest(token))
                .isEqualTo(SignatureSecrets.digest(token))
                .doesNotContain(token);
    }

    private static boolean permits(Signing signing, UUID signatory) {
        return SignatureRules.maySign(signing, signatory, VERIFIED) instanceof Verdict.Permitted;
    }
}
