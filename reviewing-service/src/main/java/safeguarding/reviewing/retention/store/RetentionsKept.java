package safeguarding.reviewing.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.keeping.KeptRecord;
import safeguarding.platform.keeping.KeptRecords;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.retention.LifeOfChild;
import safeguarding.reviewing.retention.RetentionClass;
import safeguarding.reviewing.retention.RetentionKind;
import safeguarding.reviewing.retention.Retentions;
import safeguarding.reviewing.retention.Schedule;

/** What decides how long records are kept, and the door through which one is destroyed: a function of the owner. */
@ApplicationScoped
public class RetentionsKept implements Retentions, KeptRecords {

    private static final String LIVES =
            "select c.id, c.area, c.born_on, c.died_on, kept_as(c.id), adoption_ordered_on(c.id) from child c"
                    + " where c.id = any (?) and c.withdrawn_on is null";

    private final Sql sql;
    private final PanacheRetentionClasses classes;
    private final Schedule schedule;

    RetentionsKept(Sql sql, PanacheRetentionClasses classes, Schedule schedule) {
        this.sql = sql;
        this.schedule = schedule;
        this.classes = classes;
    }

    @Override
    public Optional<LifeOfChild> life(UUID childId) {
        return lives(List.of(childId)).stream().findFirst();
    }

    @Override
    public List<LifeOfChild> lives(Collection<UUID> childIds) {
        return sql.list(LIVES, RetentionsKept::life, childIds);
    }

    @Override
    public Optional<RetentionClass> set(UUID childId) {
        return classes.findByIdOptional(childId);
    }

    @Override
    public List<RetentionClass> set(Collection<UUID> childIds) {
        return childIds.isEmpty() ? List.of() : classes.list("id in ?1", childIds);
    }

    @Override
    public RetentionClass save(RetentionClass retention) {
        return classes.save(retention);
    }

    @Override
    public KeptRecord of(UUID childId) {
        var life = life(childId).orElseThrow();
        var set = set(childId);
        var kind = Schedule.kindOf(life, set);
        return new KeptRecord(
                childId,
                life.area(),
                kind.name(),
                kind.rule(),
                schedule.dueOn(life, set).orElse(null));
    }

    @Override
    public List<String> hindrances(UUID childId) {
        return sql.list("select unnest(hindrances_of_destruction(?))", row -> row.getString(1), childId);
    }

    @Override
    public void destroy(UUID childId, UUID destructionId) {
        sql.one("select destroy_record(?, ?)", row -> row.getInt(1), childId, destructionId);
    }

    private static LifeOfChild life(ResultSet row) throws SQLException {
        return new LifeOfChild(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                RetentionKind.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class));
    }
}
