package safeguarding.licensing.chaperones;

import java.time.LocalDate;
import java.util.List;

/** All that was proved of a chaperone. */
public record Proofs(List<Proof> all) {

    public Proofs {
        all = List.copyOf(all);
    }

    /** Whether something of a kind is proved and holds on a civil date. */
    boolean hold(ProofKind kind, LocalDate on) {
        return all.stream().anyMatch(proof -> proof.kind() == kind && proof.holds(on));
    }
}
