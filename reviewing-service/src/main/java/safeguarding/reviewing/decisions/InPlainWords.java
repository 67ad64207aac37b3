package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A decision as it is told to the child. Masks the words.
 *
 * @param text what will happen, in words for the child
 * @param doneBy who does it
 */
@Embeddable
public record InPlainWords(
        @Column(name = "in_plain_words") String text,

        @Enumerated(EnumType.STRING) @Column(name = "plainly_done_by")
        PlainlyDoneBy doneBy) {

    @Override
    public String toString() {
        return "InPlainWords[masked]";
    }
}
