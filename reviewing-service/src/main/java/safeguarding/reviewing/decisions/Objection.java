package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A manager objects to what a review decided (C2.7). Masks the words.
 *
 * @param on civil date
 * @param by staff number
 * @param because why
 * @param settledOn civil date on which it was settled; null while it is not
 * @param outcome how it was settled; null while it is not
 */
@Embeddable
public record Objection(
        @Column(name = "objected_on") LocalDate on,
        @Column(name = "objected_by") String by,
        @Column(name = "objection") String because,
        @Column(name = "objection_settled_on") @Nullable LocalDate settledOn,

        @Enumerated(EnumType.STRING) @Column(name = "objection_outcome") @Nullable
        Outcome outcome) {

    /** How an objection was settled. */
    public enum Outcome {
        WITHDRAWN,
        DECISIONS_STAND,
        DECISIONS_CHANGED,
        TAKEN_TO_DISPUTE
    }

    /** Whether it was settled so that the decisions are agreed now. */
    boolean endedInAgreement() {
        return outcome != null && outcome != Outcome.TAKEN_TO_DISPUTE;
    }

    @Override
    public String toString() {
        return "Objection[" + on + "]";
    }
}
