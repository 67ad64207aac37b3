package safeguarding.platform.measure.yardstick;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Targets and comparators in their tables, as they stand and as they were known. */
@ApplicationScoped
public class StoredTargets {

    private final Sql sql;

    StoredTargets(Sql sql) {
        this.sql = sql;
    }

    /** The target of a year as it stands. */
    public Optional<Kept<Target>> target(String indicator, ReportingYear year) {
        return sql.first(
                "select * from indicator_target where indicator = ? and year = ?",
                StoredTargets::target,
                indicator,
                year.toString());
    }

    /** The comparator of a group in a year as it stands. */
    public Optional<Kept<Comparator>> comparator(String indicator, ReportingYear year, String group) {
        return sql.first(
                "select * from indicator_comparator where indicator = ? and year = ? and group_code = ?",
                StoredTargets::comparator,
                indicator,
                year.toString(),
                group);
    }

    /** The comparators of a year as they stand, in the order of their groups. */
    public List<Kept<Comparator>> comparators(String indicator, ReportingYear year) {
        return sql.list(
                "select * from indicator_comparator where indicator = ? and year = ? order by group_code",
                StoredTargets::comparator,
                indicator,
                year.toString());
    }

    /** The targets of a year as known, by indicator. */
    public List<Target> targets(ReportingYear year, Facts facts) {
        return known(
                "select t.* from %s t where t.year = :year order by t.indicator",
                "indicator_target", year, facts, StoredTargets::target);
    }

    /** What each group reached in the latest year up to this one, as known. */
    public List<Comparator> latestComparators(ReportingYear year, Facts facts) {
        return known(
                "select distinct on (t.indicator, t.group_code) t.* from %s t where t.year <= :year"
                        + " order by t.indicator, t.group_code, t.year desc",
                "indicator_comparator", year, facts, StoredTargets::comparator);
    }

    private <T> List<T> known(String query, String table, ReportingYear year, Facts facts, Sql.Row<Kept<T>> row) {
        var parameters = new HashMap<String, Object>(facts.parameters());
        parameters.put("year", year.toString());
        var statement = NamedSql.of(query.formatted(facts.of(table)), parameters);
        return sql.list(statement.sql(), row, statement.values().toArray()).stream()
                .map(Kept::value)
                .toList();
    }

    void keep(UUID id, int version, Target target) {
        sql.update(
                """
                insert into indicator_target (id, version, indicator, year, value, direction, source)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, value = excluded.value,
                    direction = excluded.direction, source = excluded.source""",
                id,
                version,
                target.indicator(),
                target.year().toString(),
                target.value(),
                target.direction().code(),
                target.source());
    }

    void keep(UUID id, int version, Comparator comparator) {
        sql.update(
                """
                insert into indicator_comparator (id, version, indicator, year, group_code, value, source)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, value = excluded.value,
                    source = excluded.source""",
                id,
                version,
                comparator.indicator(),
                comparator.year().toString(),
                comparator.group(),
                comparator.value(),
                comparator.source());
    }

    private static Kept<Target> target(ResultSet row) throws SQLException {
        var direction = Target.Direction.valueOf(
                row.getString("direction").toUpperCase(Locale.ROOT).replace('-', '_'));
        return kept(
                row,
                new Target(
                        row.getString("indicator"),
                        year(row),
                        row.getBigDecimal("value"),
                        direction,
                        row.getString("source")));
    }

    private static Kept<Comparator> comparator(ResultSet row) throws SQLException {
        return kept(
                row,
                new Comparator(
                        row.getString("indicator"),
                        year(row),
                        row.getString("group_code"),
                        row.getBigDecimal("value"),
                        row.getString("source")));
    }

    private static ReportingYear year(ResultSet row) throws SQLException {
        return new ReportingYear(Integer.parseInt(row.getString("year").substring(0, 4)));
    }

    private static <T> Kept<T> kept(ResultSet row, T value) throws SQLException {
        return new Kept<>(row.getObject("id", UUID.class), row.getInt("version"), value, false);
    }
}
