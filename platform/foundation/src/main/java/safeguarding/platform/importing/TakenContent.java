package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.sql.Sql;

/** What was last taken under each natural key, so that the same content again has no effect. */
@ApplicationScoped
class TakenContent {

    private static final String LAST = """
            select c.content_hash, r.findings
            from imported_content c left join import_record r on r.job_id = c.job_id and r.line = c.line
            where c.kind = ? and c.natural_key = ?""";
    private static final String EARLIER_IN_JOB = """
            select content_hash, findings from import_record
            where job_id = ? and natural_key = ? and line < ? and outcome in ('created', 'updated', 'unchanged')
            order by line desc
            limit 1""";
    private static final String REMEMBER = """
            insert into imported_content (kind, natural_key, content_hash, job_id, line) values (?, ?, ?, ?, ?)
            on conflict (kind, natural_key) do update set content_hash = excluded.content_hash,
                job_id = excluded.job_id, line = excluded.line, imported_at = excluded.imported_at""";

    private final Sql sql;
    private final ObjectMapper json;

    TakenContent(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Digest of what was taken, with what was found in it as long as that report is kept. */
    record Taken(byte[] contentHash, List<Finding> findings) {
        @Override
        public String toString() {
            return "Taken[masked]";
        }
    }

    /** What was last taken under the natural key of a record. */
    Optional<Taken> last(ImportJob job, ImportRecords.Claimed claimed) {
        return sql.first(LAST, this::taken, job.kind(), claimed.naturalKey());
    }

    /** What an earlier line of the same job would have left there. */
    Optional<Taken> earlierInJob(ImportJob job, ImportRecords.Claimed claimed) {
        return sql.first(EARLIER_IN_JOB, this::taken, job.id(), claimed.naturalKey(), claimed.line());
    }

    /** Remembers what was taken; where the same content has more to give later, nothing is remembered. */
    void remember(ImportJob job, ImportRecords.Claimed claimed, RecordOutcome outcome) {
        if (outcome.ahead()) {
            sql.update(
                    "delete from imported_content where kind = ? and natural_key = ?",
                    job.kind(),
                    claimed.naturalKey());
        } else {
            sql.update(REMEMBER, job.kind(), claimed.naturalKey(), claimed.contentHash(), job.id(), claimed.line());
        }
    }

    private Taken taken(ResultSet row) throws SQLException {
        var findings = row.getString(2);
        return new Taken(row.getBytes(1), findings == null ? List.of() : read(findings));
    }

    private List<Finding> read(String findings) {
        try {
            return List.of(json.readValue(findings, Finding[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings were written by us", e);
        }
    }
}
