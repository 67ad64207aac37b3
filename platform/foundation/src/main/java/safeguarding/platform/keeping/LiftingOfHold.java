package safeguarding.platform.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A hold ended.
 *
 * @param by staff number of who lifted it
 * @param on civil date
 * @param reason in the words of the unit
 */
@Embeddable
public record LiftingOfHold(
        @Column(name = "lifted_by") String by,
        @Column(name = "lifted_on") LocalDate on,
        @Column(name = "lifted_reason") String reason) {

    @Override
    public String toString() {
        return "LiftingOfHold[masked]";
    }
}
