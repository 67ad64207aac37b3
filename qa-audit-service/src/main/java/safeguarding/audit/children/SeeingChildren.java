package safeguarding.audit.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.children.Placed.Sight;
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
    private final Placed placed;
    private final ChildVisibility visibility;

    SeeingChildren(ToldChildren children, Placed placed, ChildVisibility visibility) {
        this.placed = placed;
        this.children = children;
        this.visibility = visibility;
    }

    void follow(@Observes ChildTold told) {
        children.find(told.childId())
                .filter(ToldChild::stands)
                .ifPresentOrElse(this::place, () -> forget(told.childId()));
    }

    /** What is the same already is left alone: most events change nothing of it. */
    private void place(ToldChild child) {
        var stands = placed.find(child.childId());
        if (child.restricted()) {
            visibility.placeRestricted(child.childId(), child.area(), Set.of());
        } else if (stands.isEmpty() || !Objects.equals(stands.get().area(), child.area())) {
            visibility.place(child.childId(), child.area());
        }
        if (!child.restricted() && stands.map(Sight::restricted).orElse(false)) {
            visibility.open(child.childId());
        }
        if (child.sealed() != stands.map(Sight::sealed).orElse(false)) {
            visibility.sealAsTold(child.childId(), child.sealed());
        }
    }

    /** A seal stands by itself, also when the record it is about has gone. */
    private void forget(UUID childId) {
        visibility.forget(childId);
        if (children.find(childId).map(ToldChild::sealed).orElse(false)) {
            visibility.sealAsTold(childId, true);
        }
    }
}
