package safeguarding.audit.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long it was signed.
 *
 * @param signedOn civil date of the signatures
 * @param validFrom first civil date on which it holds
 * @param validTo last civil date on which it holds; null while no end is agreed
 */
@Embeddable
public record AgreementTerm(
        @Column(name = "signed_on", nullable = false) LocalDate signedOn,
        @Column(name = "valid_from", nullable = false) LocalDate validFrom,
        @Nullable @Column(name = "valid_to") LocalDate validTo) {}
