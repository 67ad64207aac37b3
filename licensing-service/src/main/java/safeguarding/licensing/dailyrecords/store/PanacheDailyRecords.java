package safeguarding.licensing.dailyrecords.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.dailyrecords.DailyRecord;
import safeguarding.licensing.dailyrecords.DailyRecords;
import safeguarding.licensing.dailyrecords.RecordsRemoval;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps the records of days. */
@ApplicationScoped
public class PanacheDailyRecords extends AggregateRepository<DailyRecord> implements DailyRecords {

    private static final String OF_CHILD = """
            select r.id from daily_record r
            where r.child_id = ? and r.day between ? and ? and r.withdrawn_on is null""";

    private final Sql sql;
    private final PanacheRecordsRemovals removals;

    PanacheDailyRecords(Sql sql, PanacheRecordsRemovals removals) {
        this.sql = sql;
        this.removals = removals;
    }

    @Override
    public Optional<DailyRecord> find(UUID recordId) {
        return findByIdOptional(recordId);
    }

    @Override
    public List<DailyRecord> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void hold(UUID childId) {
        sql.one(
                "select true from pg_advisory_xact_lock(hashtext('daily_record'), hashtext(cast(? as text)))",
                row -> row.getBoolean(1),
                childId);
    }

    @Override
    public List<DailyRecord> ofChild(UUID childId, LocalDate from, LocalDate to) {
        var ids = sql.list(OF_CHILD, row -> row.getObject(1, UUID.class), childId, from, to);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    @Override
    public List<UUID> productions() {
        return sql.list("select distinct production_id from daily_record", row -> row.getObject(1, UUID.class));
    }

    @Override
    public int remove(UUID productionId, LocalDate today) {
        return sql.one("select remove_daily_records(?, ?)", row -> row.getInt(1), productionId, today);
    }

    @Override
    public RecordsRemoval save(RecordsRemoval removal) {
        return removals.save(removal);
    }
}
