package safeguarding.conference.subjectaccess;

import org.jspecify.annotations.Nullable;

/**
 * A part of an answer that is not told before a person rules on it.
 *
 * @param part the part: table, row and column
 * @param field its name
 * @param why why it is marked
 * @param ruling what was ruled; null while nobody has
 */
public record PartMark(
        String part, String field, Why why, @Nullable RulingKind ruling) {

    /** Why a part is marked. */
    public enum Why {
        NAMES_OTHERS,
        MAY_NAME_OTHERS,
        IN_CONFIDENCE
    }
}
