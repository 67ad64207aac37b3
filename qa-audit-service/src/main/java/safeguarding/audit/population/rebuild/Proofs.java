package safeguarding.audit.population.rebuild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;

/** The proofs that were asked for. */
public interface Proofs {

    /** Asks for one. */
    UUID ask(CaseKind kind, LocalDate asAt, String askedBy);

    /** The proof; empty when there is none. */
    Optional<Proof> find(UUID proofId);

    /**
     * Latest first.
     *
     * @param before only those that were asked for before this one; null for all
     */
    List<Proof> latest(@Nullable UUID before, int most);

    /** Holds the oldest one that is not finished until the end of the transaction. */
    Optional<Proof> hold();

    /** The keys of the cases that are open here on the day of the proof, without those set aside. */
    Set<String> here(Proof proof);

    /** It is finished. */
    void finished(Proof proof, Set<String> there, Set<String> here);

    /** It waits for something. */
    void waits(UUID proofId, String reason);
}
