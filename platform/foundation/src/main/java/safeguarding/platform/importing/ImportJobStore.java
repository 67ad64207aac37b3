package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.sql.Sql;

/** The import jobs and who works on them. Leases run in real time, by the clock of the database. */
@ApplicationScoped
class ImportJobStore {

    private static final String LEASE = """
            update import_job
            set state = 'running', lease_owner = ?, lease_until = clock_timestamp() + cast(? as interval),
                started_at = coalesce(started_at, clock_timestamp()),
                version = version + case when state = 'received' then 1 else 0 end
            where id = (select id from import_job
                        where state in ('received', 'running')
                          and (lease_until is null or lease_until < clock_timestamp() or lease_owner = ?)
                        order by received_at, id limit 1 for update skip locked)
            returning id, kind, dry_run, submitter, correlation""";

    private final Sql sql;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    ImportJobStore(Sql sql, ObjectMapper json, CurrentCaller caller) {
        this.sql = sql;
        this.json = json;
        this.caller = caller;
    }

    /** Begins a job on the caller's account. */
    UUID open(String kind, boolean dryRun) {
        var id = Identifiers.next();
        var submitter = caller.caller();
        sql.update(
                "insert into import_job (id, kind, dry_run, client, submitter, correlation)"
                        + " values (?, ?, ?, ?, cast(? as jsonb), ?)",
                id,
                kind,
                dryRun,
                submitter.client(),
                written(submitter),
                id.toString());
        return id;
    }

    void counted(UUID id, int lines) {
        sql.update("update import_job set lines = ? where id = ?", lines, id);
    }

    /** Takes the oldest open job that nobody works on, or that this instance had already. */
    Optional<ImportJob> lease(UUID instance, java.time.Duration lease) {
        return sql.first(LEASE, this::job, instance, lease.toString(), instance);
    }

    /** Keeps the lease; false when the job is cancelled or another instance has taken it. */
    boolean renew(UUID id, UUID instance, java.time.Duration lease) {
        return sql.update(
                        "update import_job set lease_until = clock_timestamp() + cast(? as interval)"
                                + " where id = ? and lease_owner = ? and state = 'running'",
                        lease.toString(),
                        id,
                        instance)
                == 1;
    }

    /** Gives the job back, so that another instance can go on at once. */
    void release(UUID id, UUID instance) {
        sql.update("update import_job set lease_until = null where id = ? and lease_owner = ?", id, instance);
    }

    /** Ends a job whose lines are all done. */
    void finish(UUID id) {
        sql.update(
                "update import_job set state = 'finished', finished_at = clock_timestamp(), version = version + 1"
                        + " where id = ? and state = 'running' and not exists"
                        + " (select 1 from import_record where job_id = ? and outcome = 'waiting')",
                id,
                id);
    }

    /** Holds the job until the transaction ends. */
    void lock(UUID id) {
        sql.list("select 1 from import_job where id = ? for update", row -> 1, id);
    }

    /** Ends a job that cannot go on. */
    void fail(UUID id, String reason) {
        end(id, ImportJob.State.FAILED, reason);
    }

    /** Ends a job that is not wanted any more; lines that are done stay done. */
    void cancel(UUID id, String reason) {
        end(id, ImportJob.State.CANCELLED, reason);
    }

    /** Forgets the jobs that ended longer ago than this, with their lines; one that another instance forgets is left to it. */
    void forgetEndedBefore(java.time.Duration ago) {
        sql.update(
                "delete from import_job where id in (select id from import_job"
                        + " where finished_at < clock_timestamp() - cast(? as interval) for update skip locked)",
                ago.toString());
    }

    private void end(UUID id, ImportJob.State state, String reason) {
        sql.update(
                "update import_job set state = ?, reason = ?, finished_at = clock_timestamp(), version = version + 1"
                        + " where id = ?",
                state.code(),
                reason,
                id);
        sql.update(
                "update import_record set outcome = 'cancelled', payload = null, done_at = clock_timestamp()"
                        + " where job_id = ? and outcome = 'waiting'",
                id);
    }

    private ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                submitter(row.getString(4)),
                row.getString(5));
    }

    private String written(Caller submitter) {
        try {
            return json.writeValueAsString(submitter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A caller is always JSON", e);
        }
    }

    private Caller submitter(String written) {
        try {
            return json.readValue(written, Caller.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The submitter was written by us", e);
        }
    }
}
