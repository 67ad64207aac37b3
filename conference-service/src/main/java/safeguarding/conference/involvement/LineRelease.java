package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An agency is no longer expected. Its line stays in the record, marked.
 *
 * @param on civil date
 * @param reason why, in the words of the unit
 */
@Embeddable
public record LineRelease(
        @Column(name = "removed_on") LocalDate on,
        @Column(name = "removed_reason") String reason) {

    @Override
    public String toString() {
        return "LineRelease[masked]";
    }
}
