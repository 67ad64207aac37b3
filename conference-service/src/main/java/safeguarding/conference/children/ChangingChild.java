package safeguarding.conference.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import safeguarding.conference.neighbours.PlansAfterBirth;

/** Writing down what is known of a child now; where the date of birth is another, what is due after the birth follows. */
@ApplicationScoped
public class ChangingChild {

    private final Children children;
    private final PlansAfterBirth plans;

    ChangingChild(Children children, PlansAfterBirth plans) {
        this.children = children;
        this.plans = plans;
    }

    /** Takes what is known now, and keeps it. */
    public Child change(Child child, ChildDetails after, DetailChange change) {
        var before = child.details().dates().bornOn();
        child.change(after, change);
        children.save(child);
        if (!Objects.equals(before, after.dates().bornOn())) {
            plans.follow(child.id());
        }
        return child;
    }

    /** Keeps a child that was changed otherwise. */
    public Child keep(Child child) {
        return children.save(child);
    }

    /** Whether there is a record of a child that was not withdrawn. */
    public boolean stands(UUID childId) {
        return children.findChild(childId)
                .filter(child -> child.withdrawal().isEmpty())
                .isPresent();
    }
}
