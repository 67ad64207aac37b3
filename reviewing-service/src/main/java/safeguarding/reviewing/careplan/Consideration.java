package safeguarding.reviewing.careplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a review considered a change of the care plan (C1.5): the review that did, or why none was practicable, or nothing.
 *
 * @param reviewId the review that considered it; null when none did
 * @param reason why that was not reasonably practicable, in the words of the unit; null when nobody says
 */
public record Consideration(
        @Nullable UUID reviewId, @Nullable String reason) {

    /** Nothing is said of it. */
    public static final Consideration NOT_SAID = new Consideration(null, null);

    public Consideration {
        if (reviewId != null && reason != null) {
            throw new IllegalArgumentException("Either a review considered it, or there is a reason why none did");
        }
    }

    @Override
    public String toString() {
        return "Consideration[" + reviewId + "]";
    }
}
