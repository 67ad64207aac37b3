package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.sql.Sql;

/** The rows of deadlines. */
@ApplicationScoped
class DeadlineTable {

    private static final String CHANGE = """
            update deadline set version = version + 1, citation = ?, kind = ?, child_ids = ?, area = ?, starts_on = ?,
                due_on = ?, due_soon_on = ?, calendar_version = ?, rule_set = ?, sentence = ?, state = ?, met_on = ?,
                withdrawn_why = ?, next_step = ?, next_at = ?
            where id = ? and version = ?""";

    private static final String ADD = """
            insert into deadline (id, version, rule_id, citation, kind, aggregate_type, aggregate_id, child_ids, area,
                starts_on, due_on, due_soon_on, calendar_version, rule_set, sentence, state, met_on, withdrawn_why,
                next_step, next_at)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LATEST = """
            select * from deadline where aggregate_id = ? and rule_id = ?
            order by state in ('OPEN', 'OVERDUE') desc, id desc limit 1""";

    private static final String STARTED = """
            select * from deadline where aggregate_id = ? and rule_id = ? and starts_on = ?
            and state <> 'WITHDRAWN' order by id desc limit 1 for update""";

    private static final String STANDING = """
            select * from deadline where aggregate_id = ? and rule_id = ? and state <> 'WITHDRAWN'
            order by starts_on, id for update""";

    private static final String STANDING_OF_ALL = """
            select * from deadline where aggregate_id = any (?) and state <> 'WITHDRAWN'
            order by starts_on, id for update""";

    private final Sql sql;

    DeadlineTable(Sql sql) {
        this.sql = sql;
    }

    void add(StoredDeadline stored) {
        var d = stored.deadline();
        var next = stored.next();
        sql.update(
                ADD,
                d.id(),
                d.ruleId(),
                d.citation(),
                d.kind(),
                d.subject().aggregateType(),
                d.subject().aggregateId(),
                d.subject().childIds(),
                d.subject().area(),
                d.startsOn(),
                d.dueOn(),
                d.dueSoonOn(),
                d.calendarVersion(),
                d.ruleSet(),
                d.sentence(),
                d.state(),
                d.metOn(),
                stored.withdrawnWhy(),
                next == null ? null : next.kind(),
                next == null ? null : next.at());
    }

    /** Stores a change of a locked row. */
    void change(StoredDeadline stored) {
        var d = stored.deadline();
        var next = stored.next();
        var changed = sql.update(
                CHANGE,
                d.citation(),
                d.kind(),
                d.subject().childIds(),
                d.subject().area(),
                d.startsOn(),
                d.dueOn(),
                d.dueSoonOn(),
                d.calendarVersion(),
                d.ruleSet(),
                d.sentence(),
                d.state(),
                d.metOn(),
                stored.withdrawnWhy(),
                next == null ? null : next.kind(),
                next == null ? null : next.at(),
                d.id(),
                stored.version());
        if (changed != 1) {
            throw new IllegalStateException("Deadline " + d.id() + " has changed since it was locked");
        }
    }

    /** The latest deadline of a rule for a thing, locked; the one that is pending if there is one. */
    Optional<StoredDeadline> lockLatest(UUID aggregateId, String ruleId) {
        return sql.first(LATEST + " for update", DeadlineTable::read, aggregateId, ruleId);
    }

    /** The deadline of a rule for a thing that counts from a day and is not withdrawn, locked. */
    Optional<StoredDeadline> lockStarted(UUID aggregateId, String ruleId, LocalDate startsOn) {
        return sql.first(STARTED, DeadlineTable::read, aggregateId, ruleId, startsOn);
    }

    /** The deadlines of a rule for a thing that are not withdrawn, locked, the one that counts from the earliest day first. */
    List<StoredDeadline> lockStanding(UUID aggregateId, String ruleId) {
        return sql.list(STANDING, DeadlineTable::read, aggregateId, ruleId);
    }

    /** The same for all rules of several things. */
    List<StoredDeadline> lockStanding(Collection<UUID> aggregateIds) {
        return sql.list(STANDING_OF_ALL, DeadlineTable::read, (Object) aggregateIds.toArray(UUID[]::new));
    }

    Optional<StoredDeadline> latest(UUID aggregateId, String ruleId) {
        return sql.first(LATEST, DeadlineTable::read, aggregateId, ruleId);
    }

    List<StoredDeadline> allOf(UUID aggregateId) {
        return sql.list(
                "select * from deadline where aggregate_id = ? order by due_on, id", DeadlineTable::read, aggregateId);
    }

    /** All deadlines of a thing, locked. */
    List<StoredDeadline> lockAllOf(UUID aggregateId) {
        return sql.list(
                "select * from deadline where aggregate_id = ? order by id for update",
                DeadlineTable::read,
                aggregateId);
    }

    Optional<StoredDeadline> find(UUID id) {
        return sql.first("select * from deadline where id = ?", DeadlineTable::read, id);
    }

    Optional<StoredDeadline> lock(UUID id) {
        return sql.first("select * from deadline where id = ? for update", DeadlineTable::read, id);
    }

    /** Locks the deadlines whose next step's time came first, all of one instant; rows locked elsewhere wait their turn. */
    List<StoredDeadline> lockNextDue(Instant now, int most) {
        return sql.list("""
                with first as (select next_at from deadline where next_at <= ?
                               order by next_at, id limit 1 for update skip locked)
                select * from deadline where next_at = (select next_at from first)
                order by id limit ? for update skip locked""", DeadlineTable::read, now, most);
    }

    static StoredDeadline read(ResultSet row) throws SQLException {
        var step = row.getString("next_step");
        return new StoredDeadline(
                deadline(row),
                row.getInt("version"),
                row.getString("withdrawn_why"),
                step == null
                        ? null
                        : new NextStep(
                                NextStep.Kind.valueOf(step),
                                row.getObject("next_at", OffsetDateTime.class).toInstant()));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getString("rule_id"),
                row.getString("kind"),
                row.getString("citation"),
                new DeadlineSubject(
                        row.getString("aggregate_type"),
                        row.getObject("aggregate_id", UUID.class),
                        Set.of((UUID[]) row.getArray("child_ids").getArray()),
                        row.getString("area")),
                day(row, "due_on"),
                Map.of(Deadline.STARTS_ON, day(row, "starts_on")),
                row.getString("calendar_version"),
                row.getString("rule_set"),
                row.getString("sentence"),
                State.valueOf(row.getString("state")),
                optionalDay(row, "met_on"),
                day(row, "due_soon_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate optionalDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
