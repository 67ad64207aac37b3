package safeguarding.audit.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Somebody answers for the child. Masks itself.
 *
 * @param on civil date
 * @param by staff number
 * @param action what is being done for the child, in words
 */
@Embeddable
public record Acknowledgement(
        @Column(name = "acknowledged_on") LocalDate on,
        @Column(name = "acknowledged_by") String by,
        @Column(name = "action") String action) {

    @Override
    public String toString() {
        return "Acknowledgement[" + on + "]";
    }
}
