package safeguarding.licensing.children;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign for a child. Masks itself.
 *
 * @param email address that the officer knows independently of the applicant; null: is asked on paper
 * @param how from where the officer knows that it is this person, and why it may sign
 * @param on civil date on which the officer verified it
 * @param by staff number of the officer
 * @param withdrawnOn civil date since which the person does not sign any more; null while it may
 * @param withdrawnBecause why; null while it may
 */
public record Signatory(
        UUID signatoryId,
        SignatoryRole role,
        String name,
        @Nullable String email,
        VerificationMeans how,
        LocalDate on,
        String by,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause) {

    /** Whether the person may sign. */
    public boolean stands() {
        return withdrawnOn == null;
    }

    Signatory withdrawn(LocalDate day, String reason) {
        return new Signatory(signatoryId, role, name, email, how, on, by, day, reason);
    }

    @Override
    public String toString() {
        return "Signatory[masked]";
    }
}
