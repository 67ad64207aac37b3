package safeguarding.audit.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.neighbours.ChildTold;
import safeguarding.audit.neighbours.ToldChild;
import safeguarding.audit.neighbours.ToldChildren;
import safeguarding.platform.access.ChildVisibility;

/**
 * Places children for the row policy: in the area that was told last, hidden while a publisher restricts the record or an
 * adoption order seals it. Events name no reader, so what is restricted there is open to nobody here.
 */
@ApplicationScoped
class SeeingChildren {

    private final ToldChildren children;
    private final ChildVisibility visibility;

    SeeingChildren(ToldChildren children, ChildVisibility visibility) {
        this.children = children;
        this.visibility = visibility;
    }

    void follow(@Observes ChildTold told) {
        children.find(told.childId())
                .filter(ToldChild::stands)
                .ifPresentOrElse(this::place, () -> forget(told.childId()));
    }

    private void place(ToldChild child) {
        if (child.restricted()) {
            visibility.placeRestricted(child.childId(), child.area(), Set.of());
        } else {
            visibility.place(child.childId(), child.area());
            visibility.open(child.childId());
        }
        visibility.sealAsTold(child.childId(), child.sealed());
    }

    /** A seal stands by itself, also when the record it is about has gone. */
    private void forget(UUID childId) {
        visibility.forget(childId);
        if (children.find(childId).map(ToldChild::sealed).orElse(false)) {
            visibility.sealAsTold(childId, true);
        }
    }
}
