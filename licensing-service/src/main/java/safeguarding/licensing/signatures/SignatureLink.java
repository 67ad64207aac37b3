package safeguarding.licensing.signatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The link by which somebody signs. Only a digest of its secret is kept.
 *
 * @param signatoryId for whom it was made: somebody whom an officer verified (LC21)
 * @param tokenDigest digest of the secret
 * @param usableUntil instant (UTC) until which it can be used
 */
@Embeddable
public record SignatureLink(
        @Column(name = "link_signatory_id") UUID signatoryId,
        @Column(name = "token_digest") String tokenDigest,
        @Column(name = "usable_until") Instant usableUntil) {

    @Override
    public String toString() {
        return "SignatureLink[masked]";
    }
}
