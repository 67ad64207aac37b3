package safeguarding.conference.children.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Two records that had been merged are of two people. Masks what was written.
 *
 * @param on civil date on which it is recorded
 * @param reason how it was found, in the words of the unit
 */
@Embeddable
public record SplitOfMerge(
        @Column(name = "split_on") LocalDate on,
        @Column(name = "split_reason") String reason) {

    @Override
    public String toString() {
        return "SplitOfMerge[masked]";
    }
}
