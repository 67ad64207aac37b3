package safeguarding.conference.correspondence.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.SameChild;

/** While no records are brought together, each is of a child of its own. */
@DefaultBean
@ApplicationScoped
public class OneRecordPerChild implements SameChild {

    @Override
    public Set<UUID> records(UUID childId) {
        return Set.of(childId);
    }
}
