package safeguarding.reviewing.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.desk.DeskMatter;
import safeguarding.reviewing.desk.DeskMatters;

/** Counts what is due on desks in the database, beginning with the children. */
@ApplicationScoped
class DeskMattersKept implements DeskMatters {

    private static final String UNSEALED = """
            select r.id from period_of_care r
            where r.id = any (:periods)
              and not exists (select from child_visibility v where v.child_id = r.child_id and v.sealed)
            order by r.id""";

    private static final String DUE = """
            select d.kind, d.due_on, count(*)
            from period_of_care r cross join lateral due_on_desk(r.child_id, r.id) d
            where r.id = any (:periods) and d.due_on <= :until
            group by d.kind, d.due_on""";

    private final Sql sql;

    DeskMattersKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> unsealed(Collection<UUID> periodIds) {
        var query = NamedSql.of(UNSEALED, Map.of("periods", periodIds));
        return periodIds.isEmpty() ? List.of() : list(query, row -> row.getObject(1, UUID.class));
    }

    @Override
    public List<DeskMatter> of(Collection<UUID> periodIds, LocalDate until) {
        var query = NamedSql.of(DUE, Map.of("periods", periodIds, "until", until));
        return list(query, row -> new DeskMatter(row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3)));
    }

    private <T> List<T> list(NamedSql query, Sql.Row<T> row) {
        return sql.list(query.sql(), row, query.values().toArray());
    }
}
