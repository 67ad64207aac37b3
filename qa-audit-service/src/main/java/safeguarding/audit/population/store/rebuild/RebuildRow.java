package safeguarding.audit.population.store.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.audit.population.rebuild.Rebuild.Difference;

/** Reads a rebuild. */
final class RebuildRow {

    static final String COLUMNS = "r.id, r.version, r.state, r.asked_by, r.asked_at, r.finished_at, r.reason,"
            + " r.events_read, r.facts_read, r.load_millis, r.facts_missing, r.facts_wrong, r.facts_extra,"
            + " r.cases_before, r.cases_after, r.digest_before, r.digest_after";

    private RebuildRow() {}

    static Rebuild read(ResultSet row) throws SQLException {
        var finishedAt = row.getObject(6, OffsetDateTime.class);
        return new Rebuild(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Rebuild.State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                instant(row.getObject(5, OffsetDateTime.class)),
                finishedAt == null ? null : instant(finishedAt),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                difference(row));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static @Nullable Difference difference(ResultSet row) throws SQLException {
        return row.getString(16) == null
                ? null
                : new Difference(
                        row.getLong(11),
                        row.getLong(12),
                        row.getLong(13),
                        row.getLong(14),
                        row.getLong(15),
                        row.getString(16),
                        row.getString(17));
    }
}
