package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.conference.neighbours.ChairLoad;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Counts what each chair has to do in a month: held on a day of it, or booked for one. */
@ApplicationScoped
class ConferencesOfChairs implements ChairLoad {

    private static final String LOAD = """
            select c.chair_id, count(*) from conference c
            where c.chair_id is not null and c.id <> ?
              and (c.stage = 'HELD' and c.held_on >= ? and c.held_on < ?
                   or c.stage = 'SCHEDULED' and c.starts_at >= ? and c.starts_at < ?)
            group by c.chair_id
            """;

    private record Load(UUID chairId, int conferences) {}

    private final Sql sql;

    ConferencesOfChairs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Integer> conferencesIn(YearMonth month, UUID except) {
        var first = month.atDay(1);
        var next = month.plusMonths(1).atDay(1);
        return sql
                .list(
                        LOAD,
                        row -> new Load(row.getObject(1, UUID.class), row.getInt(2)),
                        except,
                        first,
                        next,
                        CivilTime.startOf(first),
                        CivilTime.startOf(next))
                .stream()
                .collect(Collectors.toMap(Load::chairId, Load::conferences));
    }
}
