package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the words of the conference.
 *
 * @param reasons why it was decided; null in a history that does not say
 * @param interimSafetyPlan how the child is kept safe until the next sitting; null unless the decision is put off
 * @param newDate civil date of the next sitting; null unless the decision is put off
 */
@Embeddable
public record DecisionInWords(
        @Column(name = "reasons") @Nullable String reasons,
        @Column(name = "interim_safety_plan") @Nullable String interimSafetyPlan,
        @Column(name = "new_date") @Nullable LocalDate newDate) {

    /** Nothing is said. */
    public static final DecisionInWords NONE = new DecisionInWords(null, null, null);

    @Override
    public String toString() {
        return "DecisionInWords[masked]";
    }
}
