package safeguarding.reviewing.desk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.desk.DailyDigest;
import safeguarding.reviewing.desk.DailyDigests;

/** Keeps the digests that were made. */
@ApplicationScoped
public class PanacheDailyDigests extends AggregateRepository<DailyDigest> implements DailyDigests {

    private final NameLocks locks;
    private final Sql sql;

    PanacheDailyDigests(NameLocks locks, Sql sql) {
        this.locks = locks;
        this.sql = sql;
    }

    @Override
    public boolean begin(UUID officerId, LocalDate day) {
        locks.hold("iro-daily-digest", List.of(officerId + "/" + day));
        return count("officerId = ?1 and day = ?2", officerId, day) == 0;
    }

    @Override
    public Optional<LocalDate> lastBefore(UUID officerId, LocalDate day) {
        return sql.first(
                "select day from iro_daily_digest where officer_id = ? and day < ? order by day desc limit 1",
                row -> row.getObject(1, LocalDate.class),
                officerId,
                day);
    }

    @Override
    public boolean areMade(LocalDate day) {
        return sql.first("select true from iro_digest_morning where day = ?", row -> row.getBoolean(1), day)
                .isPresent();
    }

    @Override
    public void allMade(LocalDate day) {
        sql.update("insert into iro_digest_morning (day) values (?) on conflict do nothing", day);
    }
}
