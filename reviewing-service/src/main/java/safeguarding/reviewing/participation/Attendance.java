package safeguarding.reviewing.participation;

import org.jspecify.annotations.Nullable;

/**
 * One who was to take part in a review. Masks the person.
 *
 * @param person who, in the words of the unit; null where the part says it
 */
public record Attendance(Participant as, @Nullable String person, Presence presence) {

    @Override
    public String toString() {
        return "Attendance[" + as + ", " + presence + "]";
    }
}
