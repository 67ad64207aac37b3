package safeguarding.platform.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was recorded before was never so.
 *
 * @param on civil date of the correction
 * @param reason why, in the words of the unit
 */
@Embeddable
public record Correction(
        @Column(name = "corrected_on") LocalDate on,
        @Column(name = "correction_reason") String reason) {

    @Override
    public String toString() {
        return "Correction[masked]";
    }
}
