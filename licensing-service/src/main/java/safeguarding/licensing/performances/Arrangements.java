package safeguarding.licensing.performances;

import org.jspecify.annotations.Nullable;

/**
 * How a child is cared for, each in words; null while it is not said (H17).
 *
 * @param education how it is taught on the days on which it misses school
 * @param chaperone who looks after it
 * @param lodging where it stays at night
 * @param travel how it comes and goes
 */
public record Arrangements(
        @Nullable String education,
        @Nullable String chaperone,
        @Nullable String lodging,
        @Nullable String travel) {

    @Override
    public String toString() {
        return "Arrangements[masked]";
    }
}
