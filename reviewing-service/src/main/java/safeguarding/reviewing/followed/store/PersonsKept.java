package safeguarding.reviewing.followed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.followed.ToldMerges;
import safeguarding.reviewing.neighbours.Persons;

/** Keeps which records are one person. */
@ApplicationScoped
class PersonsKept implements ToldMerges, Persons {

    private final Sql sql;

    PersonsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID mergeId, UUID childId, boolean stands, boolean survives) {
        sql.update(
                "insert into told_merge (merge_id, child_id, stands, survives) values (?, ?, ?, ?)"
                        + " on conflict (merge_id, child_id) do update set stands = excluded.stands,"
                        + " survives = excluded.survives",
                mergeId,
                childId,
                stands,
                survives);
    }

    @Override
    public Set<UUID> recordsOf(UUID childId) {
        return Set.copyOf(
                sql.list("select id from same_person(?) as same (id)", row -> row.getObject(1, UUID.class), childId));
    }
}
