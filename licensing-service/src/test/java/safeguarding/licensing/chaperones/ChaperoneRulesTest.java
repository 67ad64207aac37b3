package safeguarding.licensing.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.platform.problem.ProblemException;

class ChaperoneRulesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 12, 12);

    @ParameterizedTest
    @CsvSource({"1997-12-12, true", "1997-12-13, false", "1960-01-01, true"})
    void aChaperoneIs18OrOlder(LocalDate born, boolean old) {
        var details = new ChaperoneDetails(born, proofs(null));

        assertThat(ChaperoneRules.personal(details, DAY)).hasSize(old ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-12, true", "2015-12-11, false", "2016-12-11, true"})
    void aCheckHoldsOnItsLastDayAndNotAfter(LocalDate last, boolean holds) {
        var missing = ChaperoneRules.personal(new ChaperoneDetails(LocalDate.of(1980, 1, 1), proofs(last)), DAY);

        assertThat(missing).hasSize(holds ? 0 : 1);
        assertThat(missing).allSatisfy(each -> assertThat(each.ruleId()).isEqualTo("LC60"));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-12, true", "2015-12-13, false"})
    void aCheckHoldsFromTheDayOnWhichItWasDone(LocalDate done, boolean holds) {
        assertThat(new Proof(ProofKind.IDENTITY, done, null).holds(DAY)).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(ProofKind.class)
    void everyProofThatIsNeededIsMissed(ProofKind without) {
        var proofs = new Proofs(proofs(null).all().stream()
                .filter(proof -> proof.kind() != without)
                .toList());
        var needed = proofs.all().size() < 3;

        var missing = ChaperoneRules.personal(new ChaperoneDetails(LocalDate.of(1980, 1, 1), proofs), DAY);

        assertThat(missing).hasSize(needed ? 1 : 0);
    }

    @Test
    void noProofRunsOutBeforeItWasDone() {
        assertThatThrownBy(() -> new Proof(ProofKind.IDENTITY, DAY, DAY.minusDays(1)))
                .isInstanceOf(ProblemException.class);
    }

    private static Proofs proofs(@Nullable LocalDate last) {
        return new Proofs(List.of(
                new Proof(ProofKind.ENHANCED_DBS, LocalDate.of(2013, 1, 1), last),
                new Proof(ProofKind.IDENTITY, LocalDate.of(2013, 1, 1), null),
                new Proof(ProofKind.SAFEGUARDING_TRAINING, LocalDate.of(2013, 1, 1), null)));
    }
}
