package safeguarding.reviewing.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a manager answered. Masks itself.
 *
 * @param level the level that answered; null for an answer to the informal challenge
 * @param on civil date
 * @param words in the words of the manager
 */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) @Column(name = "level") @Nullable
        Level level,

        @Column(name = "answered_on", nullable = false) LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "answer_position", nullable = false)
        Position position,

        @Column(name = "words", nullable = false) String words) {

    @Override
    public String toString() {
        return "Answer[" + level + ", " + on + "]";
    }
}
