package safeguarding.reviewing.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Keeps children, and with each change who may see them. */
@ApplicationScoped
public class PanacheChildren extends AggregateRepository<Child> implements Children, KnownChildren {

    private static final String AS_IT_WAS = """
            select v.* from child_versions v
            where v.id = :id and v.recorded_from < :known and v.holds_from <= :day
            order by v.recorded_from desc limit 1
            """;

    private static final String AS_THEY_WERE = """
            select distinct on (v.id) v.* from child_versions v
            where v.id in (:ids) and v.recorded_from < :known and v.holds_from <= :day
            order by v.id, v.recorded_from desc
            """;

    private final ChildVisibility visibility;
    private final NameLocks locks;
    private final StatelessSession session;

    PanacheChildren(ChildVisibility visibility, NameLocks locks, StatelessSession session) {
        this.visibility = visibility;
        this.locks = locks;
        this.session = session;
    }

    @Override
    public Optional<Child> findChild(UUID childId, LocalDate asAt, LocalDate knownOn) {
        return session.createNativeQuery(AS_IT_WAS, Child.class)
                .setParameter("id", childId)
                .setParameter("known", CivilTime.endOf(knownOn).atOffset(ZoneOffset.UTC))
                .setParameter("day", asAt)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Child> all(List<UUID> childIds, LocalDate asAt, LocalDate knownOn) {
        return childIds.isEmpty()
                ? List.of()
                : session.createNativeQuery(AS_THEY_WERE, Child.class)
                        .setParameter("ids", childIds)
                        .setParameter("known", CivilTime.endOf(knownOn).atOffset(ZoneOffset.UTC))
                        .setParameter("day", asAt)
                        .getResultStream()
                        .sorted(Comparator.comparing(child -> childIds.indexOf(child.id())))
                        .toList();
    }

    @Override
    public List<Child> all(List<UUID> childIds) {
        return list("id in ?1", childIds).stream()
                .sorted(Comparator.comparing(child -> childIds.indexOf(child.id())))
                .toList();
    }

    @Override
    public void holdPlaceOf(UUID childId) {
        locks.hold("child", List.of(childId.toString()));
    }

    @Override
    public Child save(Child child) {
        var before = child.version();
        var isNew = !isPersistent(child);
        super.save(child);
        if (isNew || child.version() != before) {
            share(child, isNew);
        }
        return child;
    }

    private void share(Child child, boolean isNew) {
        if (child.restricted()) {
            visibility.placeRestricted(child.id(), child.area(), child.namedReaders());
            return;
        }
        visibility.place(child.id(), child.area());
        if (!isNew) {
            visibility.open(child.id());
        }
    }

    @Override
    public Optional<Child> findChild(UUID childId) {
        return findByIdOptional(childId);
    }

    @Override
    public Optional<KnownChild> find(UUID childId) {
        return findByIdOptional(childId)
                .filter(child -> child.withdrawal().isEmpty())
                .map(PanacheChildren::known);
    }

    @Override
    public void holdStill(UUID childId) {
        holdPlaceOf(childId);
    }

    private static KnownChild known(Child child) {
        var details = child.details();
        return new KnownChild(
                child.id(),
                child.area(),
                details.dates().bornOn(),
                details.dates().diedOn(),
                details.responsibility().homeCouncil(),
                details.responsibility().team(),
                details.responsibility().socialWorker(),
                details.responsibility().socialWorkerManager());
    }
}
