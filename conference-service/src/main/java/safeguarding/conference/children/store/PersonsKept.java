package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.sql.Sql;

/** Tells which records are of one person. */
@ApplicationScoped
class PersonsKept implements SamePerson {

    /** Kind of name that is locked where something there is once for a person changes. */
    static final String PERSON = "person";

    private static final String RECORDS = "select asked.id, records_of_person(asked.id) from unnest(?) as asked (id)";
    private static final String SURVIVING = "select person_of(?)";
    private static final String DIED = "select min(c.died_on) from child c where c.id = any(records_of_person(?))";

    private final Sql sql;
    private final NameLocks locks;

    PersonsKept(Sql sql, NameLocks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    @Override
    public Set<UUID> recordsOf(UUID childId) {
        return recordsOf(List.of(childId)).getOrDefault(childId, Set.of(childId));
    }

    @Override
    public Map<UUID, Set<UUID>> recordsOf(Collection<UUID> childIds) {
        var records = new HashMap<UUID, Set<UUID>>();
        if (!childIds.isEmpty()) {
            sql.list(
                            RECORDS,
                            row -> Map.entry(row.getObject(1, UUID.class), Set.of((UUID[])
                                    row.getArray(2).getArray())),
                            new HashSet<>(childIds))
                    .forEach(one -> records.put(one.getKey(), one.getValue()));
        }
        return records;
    }

    @Override
    public UUID survivingOf(UUID childId) {
        return sql.one(SURVIVING, row -> row.getObject(1, UUID.class), childId);
    }

    @Override
    public Optional<LocalDate> dateOfDeathOf(UUID childId) {
        return sql.one(DIED, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), childId);
    }

    /** The name is that of the surviving record, which a merge that came meanwhile may have changed. */
    @Override
    public void holdStill(UUID childId) {
        var held = survivingOf(childId);
        locks.hold(PERSON, List.of(held.toString()));
        var surviving = survivingOf(childId);
        if (!surviving.equals(held)) {
            locks.hold(PERSON, List.of(surviving.toString()));
        }
    }
}
