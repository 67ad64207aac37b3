package safeguarding.audit.population.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.TakenSoFar;
import safeguarding.platform.sql.Sql;

/** Reads how far the publishers' events have been taken in. */
@ApplicationScoped
class SoFar implements TakenSoFar {

    private static final String STANDING = """
            select p.code,
                   (select count(*) from told_fact t where t.publisher = p.code),
                   (select max(t.recorded_at) from told_fact t where t.publisher = p.code),
                   (select count(distinct i.subject) from inbox_parked i join inbox_waiting w
                        on w.consumer = i.consumer and w.subject = i.subject
                    where i.consumer = 'population' and i.cause = 'hole' and w.event #>> '{headers,source}' = p.source),
                   (select count(distinct i.subject) from inbox_parked i join inbox_waiting w
                        on w.consumer = i.consumer and w.subject = i.subject
                    where i.consumer = 'population' and i.cause <> 'hole' and w.event #>> '{headers,source}' = p.source)
            from (values ('CONFERENCE', '/conference'), ('REVIEWING', '/reviewing')) p (code, source)""";

    private final Sql sql;

    SoFar(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Standing> standing() {
        return sql.list(STANDING, row -> {
            var last = row.getObject(3, OffsetDateTime.class);
            return new Standing(
                    Publisher.valueOf(row.getString(1)),
                    row.getLong(2),
                    last == null ? null : last.toInstant(),
                    row.getInt(4),
                    row.getInt(5));
        });
    }
}
