package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The child was given its summary of the review.
 *
 * @param on civil date
 */
@Embeddable
public record SummaryGiven(
        @Column(name = "summary_given_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "summary_given_how")
        How how) {

    /** How a child was given its summary. */
    public enum How {
        READ_TOGETHER,
        ON_PAPER,
        ELECTRONICALLY,
        THROUGH_SOMEBODY_ELSE
    }
}
