package safeguarding.platform.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the second person decided.
 *
 * @param by staff number, another one than that of who proposed
 * @param on civil date
 * @param reason in the words of the unit
 */
@Embeddable
public record DecisionOnDestruction(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "decision_reason") String reason) {

    @Override
    public String toString() {
        return "DecisionOnDestruction[masked]";
    }
}
