package safeguarding.licensing.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a record is of the same party as another, which stands for both.
 *
 * @param into the party that stands
 * @param on civil date on which it was written
 * @param reason why they are the same
 */
@Embeddable
public record Merging(
        @Column(name = "merged_into") UUID into,
        @Column(name = "merged_on") LocalDate on,
        @Column(name = "merged_because") String reason) {}
