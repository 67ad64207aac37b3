package safeguarding.reviewing.ssda903;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The children by identifier, in their order. */
    public static Map<UUID, HeldChild> byId(List<HeldChild> children) {
        var all = new LinkedHashMap<UUID, HeldChild>();
        children.forEach(child -> all.put(child.childId(), child));
        return all;
    }

    @Override
    public String toString() {
        return "HeldChild[" + childId + "]";
    }
}
