package safeguarding.reviewing.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The IRO saw the child alone before the review, or did not (C2.4). Masks the words.
 *
 * @param on civil date; null when the child was not seen alone
 * @param notBecause why it was not; null when it was
 * @param words the same in the words of the unit; null where there are none
 */
public record SeenAlone(
        @Nullable LocalDate on,
        @Nullable NotSeen notBecause,
        @Nullable String words) {

    public SeenAlone {
        if ((on == null) == (notBecause == null)) {
            throw new IllegalArgumentException("A child was seen alone on a day, or there is a reason why not");
        }
    }

    /** Why a child was not seen alone. Only the first two are reasons by the rule. */
    public enum NotSeen {
        CHILD_REFUSED,
        TOO_YOUNG,
        NOT_DONE
    }

    /** Whether it is as C2.4 has it. */
    boolean isByTheRule() {
        return notBecause != NotSeen.NOT_DONE;
    }

    @Override
    public String toString() {
        return "SeenAlone[" + on + ", " + notBecause + "]";
    }
}
