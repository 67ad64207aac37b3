package safeguarding.reviewing.ssda903.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.giving.ReturnedChildren;

/** Reads the children of returns. That a child is one of this council is said here and nowhere else. */
@ApplicationScoped
class ReturnedChildrenKept implements ReturnedChildren {

    /** The children c of a year's return. */
    private static final String OURS = """
            c.withdrawn_on is null and c.home_council is null
                and exists (select 1 from period_of_care p where p.child_id = c.id and p.withdrawn_on is null
                    and p.started_on <= ? and (p.ended_on is null or p.ended_on >= ?))""";

    private static final String IN_YEAR =
            "select c.id from child c where %s order by c.council_child_id, c.id".formatted(OURS);

    private static final String TOLD_TWICE = """
            select asked.id from unnest(?) as asked (id)
            where exists (select 1 from same_person(asked.id) as other (id) join child c on c.id = other.id
                where other.id <> asked.id and %s)""".formatted(OURS);

    private final Sql sql;

    ReturnedChildrenKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> in(ReturnYear year) {
        return sql.list(IN_YEAR, row -> row.getObject(1, UUID.class), year.ends(), year.begins());
    }

    @Override
    public List<HeldChild> read(Collection<UUID> childIds) {
        return sql.list(
                "select c.id, c.council_child_id, c.born_on from unnest(?) with ordinality as asked (id, place)"
                        + " join child c on c.id = asked.id order by asked.place",
                row -> new HeldChild(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                childIds);
    }

    @Override
    public Set<UUID> toldTwice(ReturnYear year, Collection<UUID> childIds) {
        return Set.copyOf(
                sql.list(TOLD_TWICE, row -> row.getObject(1, UUID.class), childIds, year.ends(), year.begins()));
    }
}
