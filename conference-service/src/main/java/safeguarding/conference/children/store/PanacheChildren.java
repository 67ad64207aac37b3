package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.hibernate.StatelessSession;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.Children;
import safeguarding.conference.neighbours.ChildRecordSaved;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.time.CivilTime;

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

    private static final int LARGE_FAMILY = 12;

    private final ChildVisibility visibility;
    private final NameLocks locks;
    private final SamePerson persons;
    private final StatelessSession session;
    private final Event<ChildRecordSaved> features;

    PanacheChildren(
            ChildVisibility visibility,
            NameLocks locks,
            SamePerson persons,
            StatelessSession session,
            Event<ChildRecordSaved> features) {
        this.visibility = visibility;
        this.locks = locks;
        this.persons = persons;
        this.session = session;
        this.features = features;
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
    public void holdStill(List<UUID> childIds) {
        locks.hold(PersonsKept.PERSON, childIds.stream().map(UUID::toString).toList());
    }

    @Override
    public Child save(Child child) {
        var before = child.version();
        var isNew = !isPersistent(child);
        super.save(child);
        if (isNew || child.version() != before) {
            share(child, isNew);
            if (!isNew) {
                features.fire(
                        new ChildRecordSaved(child.id(), child.details().dates().diedOn()));
            }
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
        return findByIdOptional(childId).filter(PanacheChildren::stands).map(this::known);
    }

    @Override
    public List<KnownChild> find(Collection<UUID> childIds) {
        return loaded(childIds)
                .filter(PanacheChildren::stands)
                .map(this::known)
                .sorted(Comparator.comparing(child -> child.childId().toString()))
                .toList();
    }

    /** A family's children one by one: Hibernate works out a load by several identifiers anew each time, at many times the cost. */
    private Stream<Child> loaded(Collection<UUID> childIds) {
        if (childIds.size() <= LARGE_FAMILY) {
            return childIds.stream().map(this::findByIdOptional).flatMap(Optional::stream);
        }
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(Child.class, List.copyOf(childIds), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull);
    }

    private static boolean stands(Child child) {
        return child.withdrawal().isEmpty();
    }

    /** Who died is dead on all records of the person, whichever it was written on. */
    private KnownChild known(Child child) {
        var details = child.details();
        var diedOn = child.everMerged()
                ? persons.dateOfDeathOf(child.id()).orElse(null)
                : details.dates().diedOn();
        return new KnownChild(
                child.id(),
                child.area(),
                details.responsibility().team(),
                details.responsibility().keyWorker(),
                details.dates().bornOn(),
                details.dates().expectedOn(),
                diedOn);
    }
}
