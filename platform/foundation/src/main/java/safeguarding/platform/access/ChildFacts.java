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
 * @param involved whether the caller's agency is involved with the child today, and named if the child is restricted
 */
record ChildFacts(UUID childId, @Nullable String area, boolean open, boolean involved) {

    /** The widest of the caller's reaches decides: one that allows is enough. */
    boolean visibleTo(Caller caller, Set<Reach> reaches) {
        return reaches.stream().anyMatch(reach -> switch (reach) {
            case AREAS -> inAreasOf(caller) && open;
            case INVOLVED -> involved;
            case NONE -> false;
        });
    }

    /** Why the child is not visible, in a word for the access log. */
    String refusal(Caller caller, Set<Reach> reaches) {
        if (!reaches.contains(Reach.AREAS)) {
            return "agency-not-involved";
        }
        return inAreasOf(caller) ? "restricted" : "other-area";
    }

    private boolean inAreasOf(Caller caller) {
        return caller.seesEveryArea() || (area != null && caller.areas().contains(area));
    }
}
