package safeguarding.reviewing.ssda903;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child of the return. Masks itself.
 *
 * @param number the council's own number of the child (CHILD)
 * @param bornOn civil date of birth (DOB); null when not known
 */
public record HeldChild(
        UUID childId, String number, @Nullable LocalDate bornOn) {

    @Override
    public String toString() {
        return "HeldChild[" + childId + "]";
    }
}
