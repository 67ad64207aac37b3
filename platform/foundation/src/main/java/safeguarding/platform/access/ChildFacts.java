package safeguarding.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.Caller;

/**
 * What the policy knows of a child in relation to one caller.
 *
 * @param area code of the area; null while it is not known
 * @param namedReader whether the caller is named as a reader of this restricted child today
 * @param involved whether the caller's agency is involved with the child today
 */
record ChildFacts(UUID childId, @Nullable String area, boolean restricted, boolean namedReader, boolean involved) {

    /** The widest of the caller's reaches decides: one that allows is enough. */
    boolean visibleTo(Caller caller) {
        return Reach.of(caller.roles()).stream().anyMatch(reach -> switch (reach) {
            case AREAS -> inAreasOf(caller) && openTo(caller);
            case INVOLVED -> involved;
            case NONE -> false;
        });
    }

    /** Why the child is not visible, in a word for the access log. */
    String refusal(Caller caller) {
        if (!Reach.of(caller.roles()).contains(Reach.AREAS)) {
            return "agency-not-involved";
        }
        return inAreasOf(caller) ? "restricted" : "other-area";
    }

    private boolean inAreasOf(Caller caller) {
        return caller.seesEveryArea() || (area != null && caller.areas().contains(area));
    }

    private boolean openTo(Caller caller) {
        return !restricted || (caller.staffId() != null && namedReader);
    }
}
