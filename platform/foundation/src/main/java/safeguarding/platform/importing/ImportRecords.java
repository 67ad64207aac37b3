package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/** The lines of import jobs. */
@ApplicationScoped
class ImportRecords {

    private static final String WAITING = """
            select line, natural_key, lane from import_record
            where job_id = ? and outcome = 'waiting' and line > ?
            order by line
            limit ?""";

    /**
     * A line waits behind an earlier one with the same natural key, because the last one in the upload has to win. The
     * concatenation keeps the planner on the index of the keys, whatever it believes about the number of waiting lines.
     */
    private static final String CLAIM = """
            select r.line, r.payload, r.natural_key, r.content_hash, r.attempts
            from import_record r
            where r.job_id = ? and r.line = ? and r.outcome = 'waiting'
              and not exists (select 1 from import_record e
                              where e.job_id = r.job_id and e.natural_key = r.natural_key
                                and e.line < r.line and e.outcome || '' = 'waiting')
            for update skip locked""";

    /** The lines that wait behind a claimed one because they are of its lane, in their order. */
    private static final String LANE = """
            select r.line, r.payload, r.natural_key, r.content_hash, r.attempts
            from import_record r join import_record f on f.job_id = r.job_id and f.lane = r.lane
            where f.job_id = ? and f.line = ? and r.line > f.line and r.outcome = 'waiting'
            order by r.line
            limit ?
            for update of r""";

    private final Sql sql;
    private final ObjectMapper json;

    ImportRecords(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One line that a worker has taken for the running transaction. */
    record Claimed(int line, String payload, byte[] naturalKey, byte[] contentHash, int attempts) {
        @Override
        public String toString() {
            return "Claimed[masked]";
        }
    }

    /** The next waiting lines behind a line, so many at most, in the order of the upload. */
    List<WaitingLine> waiting(UUID jobId, int after, int most) {
        return sql.list(
                WAITING,
                row -> new WaitingLine(row.getInt(1), HexFormat.of().formatHex(row.getBytes(2)), lane(row.getBytes(3))),
                jobId,
                after,
                most);
    }

    /** Takes a line for the running transaction; empty when it is done, or somebody else works on it or has to before. */
    Optional<Claimed> claim(UUID jobId, int line) {
        return sql.first(CLAIM, ImportRecords::claimed, jobId, line);
    }

    /** Takes the lines behind a claimed one that are of its lane, so many at most. */
    List<Claimed> claimBehind(UUID jobId, Claimed first, int most) {
        return sql.list(LANE, ImportRecords::claimed, jobId, first.line(), most);
    }

    /** Whether lines wait, taken or not. */
    boolean anyWaiting(UUID jobId) {
        return sql.first(
                        "select 1 from import_record where job_id = ? and outcome = 'waiting' limit 1", row -> 1, jobId)
                .isPresent();
    }

    /** Writes the report of a line and erases its payload; nothing happens to a line that is done. */
    void done(UUID jobId, int line, RecordOutcome outcome) {
        sql.update(
                "update import_record set outcome = ?, findings = cast(? as jsonb), payload = null,"
                        + " done_at = clock_timestamp() where job_id = ? and line = ? and outcome = 'waiting'",
                outcome.code(),
                written(outcome.findings()),
                jobId,
                line);
    }

    /** Notes that a line was tried in vain. */
    void triedInVain(UUID jobId, int line) {
        sql.update(
                "update import_record set attempts = attempts + 1 where job_id = ? and line = ? and outcome = 'waiting'",
                jobId,
                line);
    }

    /** Takes the natural key until the transaction ends, so that two jobs with the same record go one after the other. */
    void lockKey(byte[] naturalKey) {
        sql.list(
                "select pg_advisory_xact_lock(?)",
                row -> 1,
                java.nio.ByteBuffer.wrap(naturalKey).getLong());
    }

    /** Stores lines of an upload. */
    void add(UUID jobId, List<ReceivedLine> lines) {
        sql.batch(
                "insert into import_record (job_id, line, outcome, payload, natural_key, content_hash, lane, findings,"
                        + " done_at) values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb),"
                        + " case when ? = 'waiting' then null else clock_timestamp() end)",
                lines.stream().map(line -> row(jobId, line)).toList());
    }

    private @Nullable Object[] row(UUID jobId, ReceivedLine line) {
        return new @Nullable Object[] {
            jobId,
            line.number(),
            line.outcome(),
            line.payload(),
            line.naturalKey(),
            line.contentHash(),
            line.lane(),
            written(line.findings()),
            line.outcome()
        };
    }

    private static Optional<String> lane(byte @Nullable [] digest) {
        return Optional.ofNullable(digest).map(HexFormat.of()::formatHex);
    }

    private String written(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings are always JSON", e);
        }
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(row.getInt(1), row.getString(2), row.getBytes(3), row.getBytes(4), row.getInt(5));
    }
}
