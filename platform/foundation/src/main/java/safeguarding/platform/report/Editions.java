package safeguarding.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/** The editions of reports, each in a row of {@code annual_report_edition} that nobody may change. */
@ApplicationScoped
public class Editions {

    /**
     * That an edition is there.
     *
     * @param on civil date of its publication
     * @param reason why it was published; null with the first where none was given
     */
    public record Published(
            int number, LocalDate on, @Nullable String reason) {}

    private final Sql sql;

    Editions(Sql sql) {
        this.sql = sql;
    }

    /** One of them, when it was published. */
    public Optional<Edition> find(UUID reportId, int number) {
        return sql.first(
                "select * from annual_report_edition where report_id = ? and number = ?",
                Editions::edition,
                reportId,
                number);
    }

    /** What there is of a report, the earliest first, without what stands in it. */
    public List<Published> of(UUID reportId) {
        return sql.list(
                "select number, known_on, reason from annual_report_edition where report_id = ? order by number",
                row -> new Published(row.getInt("number"), day(row, "known_on"), row.getString("reason")),
                reportId);
    }

    /** Keeps a new one. */
    void keep(Edition edition) {
        sql.update(
                """
                insert into annual_report_edition (report_id, number, as_at, known_on, published_at, published_by, reason,
                    for_unit, for_public)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                edition.reportId(),
                edition.number(),
                edition.asAt(),
                edition.knownOn(),
                edition.publishedAt(),
                edition.publishedBy(),
                edition.reason(),
                edition.forUnit(),
                edition.forPublic());
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject("report_id", UUID.class),
                row.getInt("number"),
                day(row, "as_at"),
                day(row, "known_on"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("reason"),
                row.getString("for_unit"),
                row.getString("for_public"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
