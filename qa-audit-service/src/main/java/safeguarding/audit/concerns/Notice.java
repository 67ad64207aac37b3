package safeguarding.audit.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What an auditor found. Masks itself.
 *
 * @param foundOn civil date on which it was found
 * @param risk what puts the child at risk, in words
 * @param doneAtOnce what the auditor did at once, in words
 */
@Embeddable
public record Notice(
        @Column(name = "found_on", nullable = false) LocalDate foundOn,
        @Column(name = "risk", nullable = false) String risk,
        @Column(name = "done_at_once", nullable = false) String doneAtOnce) {

    @Override
    public String toString() {
        return "Notice[" + foundOn + "]";
    }
}
