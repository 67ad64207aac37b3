package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.sql.Sql;

/** Jobs and their lines as they are shown. */
@ApplicationScoped
class ImportReports {

    private static final String COLUMNS =
            "j.id, j.version, j.kind, j.state, j.dry_run, j.lines, j.reason, j.received_at, j.started_at,"
                    + " j.finished_at, c.waiting, c.created, c.updated, c.unchanged, c.rejected, c.failed, c.cancelled";
    private static final String JOBS = """
            import_job j cross join lateral (
                select count(*) filter (where outcome = 'waiting') as waiting,
                       count(*) filter (where outcome = 'created') as created,
                       count(*) filter (where outcome = 'updated') as updated,
                       count(*) filter (where outcome = 'unchanged') as unchanged,
                       count(*) filter (where outcome = 'rejected') as rejected,
                       count(*) filter (where outcome = 'failed') as failed,
                       count(*) filter (where outcome = 'cancelled') as cancelled
                from import_record r where r.job_id = j.id) c""";
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final Sql sql;
    private final KeysetPages pages;
    private final ObjectMapper json;

    ImportReports(Sql sql, KeysetPages pages, ObjectMapper json) {
        this.sql = sql;
        this.pages = pages;
        this.json = json;
    }

    /** One job; with a client, only if it is that client's. */
    Optional<ImportJobView> job(UUID id, @Nullable String client) {
        return sql.first(
                "select " + COLUMNS + " from " + JOBS + " where j.id = ? and j.client = coalesce(?, j.client)",
                ImportReports::job,
                id,
                client);
    }

    /** Jobs, latest first. */
    Page<ImportJobView> jobs(@Nullable String client, @Nullable String state, PageRequest page) {
        return pages.list("listServiceImports")
                .select(COLUMNS)
                .from(JOBS)
                .whereGiven("j.client = :client", "client", client)
                .whereGiven("j.state = :state", "state", state)
                .orderByDescending(Key.instant("j.received_at"), Key.id("j.id"))
                .page(page, ImportReports::job);
    }

    /** Lines of a job in the order of the upload. */
    Page<ImportRowView> rows(UUID jobId, @Nullable String outcome, PageRequest page) {
        return pages.list("listServiceImportRows")
                .select("r.line, r.outcome, r.findings, r.done_at")
                .from("import_record r")
                .where("r.job_id = :jobId", "jobId", jobId)
                .whereGiven("r.outcome = :outcome", "outcome", outcome)
                .orderBy(Key.number("r.line"))
                .page(page, this::row);
    }

    private static ImportJobView job(ResultSet row) throws SQLException {
        var progress = new ImportJobView.Progress(
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                row.getInt(14),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17));
        return new ImportJobView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getInt(6),
                progress,
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                instant(row, 9),
                instant(row, 10));
    }

    private ImportRowView row(ResultSet row) throws SQLException {
        try {
            return new ImportRowView(
                    row.getInt(1), row.getString(2), json.readValue(row.getString(3), FINDINGS), instant(row, 4));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings were written by us", e);
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
