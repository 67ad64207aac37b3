package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered. Masks it.
 *
 * @param on civil date
 * @param how how the answer came
 * @param words the answer as it was given; null where it stands elsewhere
 */
@Embeddable
public record AnswerGiven(
        @Column(name = "answered_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "answered_how")
        How how,

        @Column(name = "answer") @Nullable String words) {

    /** How an answer came. */
    public enum How {
        IN_WRITING,
        IN_A_TALK,
        THROUGH_SOMEBODY_ELSE,
        DECLINED
    }

    @Override
    public String toString() {
        return "AnswerGiven[" + on + "]";
    }
}
