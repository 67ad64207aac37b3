package safeguarding.licensing.chaperones;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import safeguarding.platform.rule.FactInItsTime;

/**
 * Everything about a chaperone that can change. Masks itself.
 *
 * @param dateOfBirth civil date of birth
 * @param proofs what was proved
 */
@Embeddable
public record ChaperoneDetails(
        @Column(name = "date_of_birth", nullable = false) LocalDate dateOfBirth,
        @Column(name = "proofs", nullable = false) Proofs proofs) {

    /** Refuses (A5) what is said to have happened on a day ahead. */
    void refuseAhead(LocalDate today) {
        FactInItsTime.notAhead(dateOfBirth, today).orRefuse();
        proofs.all()
                .forEach(proof -> FactInItsTime.notAhead(proof.doneOn(), today).orRefuse());
    }

    @Override
    public String toString() {
        return "ChaperoneDetails[masked]";
    }
}
