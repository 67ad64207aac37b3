package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision was done. Masks the words.
 *
 * @param on civil date
 * @param outcome what came of it; null where nobody said
 */
@Embeddable
public record DecisionDone(
        @Column(name = "done_on") LocalDate on,
        @Column(name = "outcome") @Nullable String outcome) {

    @Override
    public String toString() {
        return "DecisionDone[" + on + "]";
    }
}
