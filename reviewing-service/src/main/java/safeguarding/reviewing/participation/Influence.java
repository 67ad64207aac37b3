package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a child's words changed in what the review decided. Masks the reason.
 *
 * @param changed whether they changed something
 * @param because what and how, or why not
 * @param on civil date on which it was recorded
 */
@Embeddable
public record Influence(
        @Column(name = "changed_something") boolean changed,
        @Column(name = "changed_because") String because,
        @Column(name = "influence_on") LocalDate on) {

    @Override
    public String toString() {
        return "Influence[" + changed + "]";
    }
}
