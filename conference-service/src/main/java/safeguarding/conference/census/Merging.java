package safeguarding.conference.census;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what is recorded here with what a file tells, value by value: gaps are filled, what came from an earlier
 * census follows a later one, and what the unit itself recorded stays.
 *
 * @param latest whether no later year was read in before
 */
record Merging(boolean latest, Taken taken) {

    /**
     * The value that is to stand here.
     *
     * @param before what the census told last; null when it told nothing
     * @param here what is recorded; null when nothing is
     * @param told what the file tells; null when it tells nothing
     */
    <T> @Nullable T value(@Nullable T before, @Nullable T here, @Nullable T told, String path) {
        if (told == null || Objects.equals(told, here)) {
            return here;
        }
        if (here == null) {
            return told;
        }
        if (!latest) {
            return here;
        }
        if (Objects.equals(before, here)) {
            return told;
        }
        taken.conflict(path, "Another value is recorded.");
        return here;
    }
}
