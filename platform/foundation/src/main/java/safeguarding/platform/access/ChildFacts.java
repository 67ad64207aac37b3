package safeguarding.platform.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.Caller;

/**
 * What the policy knows of a child in relation to one caller.
 *
 * @param area code of the area; null while it is not known
 * @param open whether the child is not restricted, or the caller is one of those to whom it is open for the operation
 * @param sealed whether an adoption order sealed the record (L12)
 * @param unsealed whether the record is sealed and open to the caller for the operation
 * @param involved whether the caller's agency is involved with the child today, and named if the child is restricted
 */
record ChildFacts(
        UUID childId, @Nullable String area, boolean open, boolean sealed, boolean unsealed, boolean involved) {

    /** The widest of the caller's reaches decides: one that allows is enough. */
    boolean visibleTo(Caller caller, Set<Reach> reaches) {
        return reaches.stream().anyMatch(reach -> switch (reach) {
            case AREAS -> !sealed && inAreasOf(caller) && open;
            case INVOLVED -> !sealed && involved;
            case SEALED -> unsealed;
            case NONE -> false;
        });
    }

    /** Why the child is not visible, in a word for the access log. */
    String refusal(Caller caller, Set<Reach> reaches) {
        if (sealed || reaches.equals(Set.of(Reach.SEALED))) {
            return sealed ? "sealed" : "not-sealed";
        }
        if (!reaches.contains(Reach.AREAS)) {
            return "agency-not-involved";
        }
        return inAreasOf(caller) ? "restricted" : "other-area";
    }

    private boolean inAreasOf(Caller caller) {
        return caller.seesEveryArea() || (area != null && caller.areas().contains(area));
    }
}
