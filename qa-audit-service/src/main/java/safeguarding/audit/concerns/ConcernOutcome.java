package safeguarding.audit.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The unit is satisfied that the child is safe. Masks itself.
 *
 * @param on civil date
 * @param evidence by what that is known, in words
 */
@Embeddable
public record ConcernOutcome(
        @Column(name = "resolved_on") LocalDate on,
        @Column(name = "evidence") String evidence) {

    @Override
    public String toString() {
        return "ConcernOutcome[" + on + "]";
    }
}
