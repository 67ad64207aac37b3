package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an element of the care plan. Masks what was written.
 *
 * @param agreedOn civil date from which this version holds
 * @param lookAgainBy civil date by which it is looked at again; null when none was set
 * @param reference where the document is found in the case system; null when not told
 * @param summary what it says, in the words of the unit; null when not told
 * @param significant whether it is a significant change of the version before (C1.5)
 */
public record AgreedElement(
        ElementKind kind,
        LocalDate agreedOn,
        @Nullable LocalDate lookAgainBy,
        @Nullable String reference,
        @Nullable String summary,
        boolean significant,
        Consideration considered) {

    public AgreedElement {
        if (lookAgainBy != null && lookAgainBy.isBefore(agreedOn)) {
            throw new IllegalArgumentException("An element is looked at again after it was agreed");
        }
    }

    @Override
    public String toString() {
        return kind + " of " + agreedOn;
    }
}
