package safeguarding.audit.sampling;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who must not audit a case. Masks itself.
 *
 * @param staffId staff number
 * @param words why, in words; null when the code says enough
 */
public record Conflict(
        String staffId, Ground ground, @Nullable String words) {

    /** Why somebody must not audit a case. */
    public enum Ground {
        HOLDS_OR_HELD_THE_CASE,
        MANAGES_WHO_HOLDS_IT,
        MANAGES_THE_TEAM,
        KNOWS_THE_FAMILY,
        OTHER
    }

    @Override
    public String toString() {
        return "Conflict[" + ground + "]";
    }
}
