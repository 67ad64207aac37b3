package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the unit answered to a request to correct minutes. Masks the reason.
 *
 * @param outcome accepted or refused
 * @param on civil date
 * @param because why, in the words of the unit
 * @param addendumId what was added to the minutes; null when it was refused
 */
@Embeddable
public record CorrectionAnswer(
        @Enumerated(EnumType.STRING) @Column(name = "outcome")
        CorrectionOutcome outcome,

        @Column(name = "concluded_on") LocalDate on,
        @Column(name = "concluded_because") String because,
        @Column(name = "addendum_id") @Nullable UUID addendumId) {
    @Override
    public String toString() {
        return "CorrectionAnswer[" + outcome + ", " + on + "]";
    }
}
