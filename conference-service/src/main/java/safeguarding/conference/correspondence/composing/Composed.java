package safeguarding.conference.correspondence.composing;

import java.util.Set;
import safeguarding.conference.correspondence.LetterField;

/**
 * A letter as it would go now. Masks its text.
 *
 * @param recipient to whom
 * @param text plain text
 * @param html the same as HTML
 * @param keptBack fields of which something is withheld from the recipient
 * @param telling fields in whose wording something stands that is kept back
 */
public record Composed(
        Recipient recipient, String text, String html, Set<LetterField> keptBack, Set<LetterField> telling) {
    @Override
    public String toString() {
        return "Composed[" + recipient + "]";
    }
}
