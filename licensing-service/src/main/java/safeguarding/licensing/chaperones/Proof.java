package safeguarding.licensing.chaperones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Something that was proved of a chaperone. Never runs out before it was done.
 *
 * @param doneOn civil date on which it was done or seen
 * @param expiresOn last civil date on which it holds; null when it holds for good
 */
public record Proof(
        ProofKind kind, LocalDate doneOn, @Nullable LocalDate expiresOn) {

    public Proof {
        if (expiresOn != null && expiresOn.isBefore(doneOn)) {
            throw ProblemException.invalid("details.proofs.expiresOn", "It would run out before it was done.");
        }
    }

    /** Whether it holds on a civil date; its last day counts. */
    boolean holds(LocalDate on) {
        return !on.isBefore(doneOn) && (expiresOn == null || !on.isAfter(expiresOn));
    }
}
