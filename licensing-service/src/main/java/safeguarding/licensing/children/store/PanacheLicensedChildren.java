package safeguarding.licensing.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.children.LicensedChildren;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps the register of children, and with each change who may see them. */
@ApplicationScoped
public class PanacheLicensedChildren extends AggregateRepository<LicensedChild> implements LicensedChildren {

    private final ChildVisibility visibility;
    private final NameLocks locks;

    PanacheLicensedChildren(ChildVisibility visibility, NameLocks locks) {
        this.visibility = visibility;
        this.locks = locks;
    }

    @Override
    public Optional<LicensedChild> findChild(UUID childId) {
        return findByIdOptional(childId);
    }

    @Override
    public List<LicensedChild> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream()
                        .sorted(Comparator.comparing(child -> ids.indexOf(child.id())))
                        .toList();
    }

    @Override
    public void holdPlaceOf(UUID childId) {
        locks.hold("child", List.of(childId.toString()));
    }

    @Override
    public LicensedChild save(LicensedChild child) {
        super.save(child);
        visibility.place(child.id(), child.details().area());
        return child;
    }
}
