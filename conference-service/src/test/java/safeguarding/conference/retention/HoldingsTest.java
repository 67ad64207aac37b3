package safeguarding.conference.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/**
 * Every table and column of the service has a ruling: what becomes of it when a record is destroyed, and how it stands in a
 * subject access answer. A new one is entered in {@code src/main/resources/db/conference/R__holdings.sql}.
 */
@QuarkusTest
@RealServers(service = "conference")
class HoldingsTest {

    private static final String WHERE =
            "Add to conference-service/src/main/resources/db/conference/R__holdings.sql (its head explains the rulings):%n%s";

    /** Ordinary tables, without histories (they follow their table) and Flyway's own. */
    private static final String TABLES = """
            select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type,
                   a.attnotnull as required
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname not like 'flyway%' and c.relname not like '%\\_history'
            """;

    @Inject
    Sql sql;

    @Test
    void everyTableAndColumnHasARuling() {
        var missing = sql.list(
                "select t.table_name, t.column_name, t.type from (" + TABLES + ") t"
                        + " where not exists (select from holding h where h.table_name = t.table_name and h.column_name = t.column_name)"
                        + " and not exists (select from holding_table n where n.table_name = t.table_name and n.about is null)"
                        + " order by 1, 2",
                row -> new Column(row.getString(1), row.getString(2), row.getString(3)));
        var lines = missing.stream().collect(Collectors.groupingBy(Column::table)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> suggestion(each.getKey(), each.getValue()))
                .toList();
        assertThat(lines).as(WHERE, String.join("%n".formatted(), lines)).isEmpty();
    }

    @Test
    void noRulingIsAboutWhatIsNotThere() {
        var strangers = sql.list(
                "select h.table_name || '.' || h.column_name from holding h where not exists (select from (" + TABLES
                        + ") t where t.table_name = h.table_name and t.column_name = h.column_name)"
                        + " union all select n.table_name from holding_table n where to_regclass(n.table_name) is null",
                row -> row.getString(1));
        assertThat(strangers).as("rulings in R__holdings.sql about nothing").isEmpty();
    }

    @Test
    void whatIsAboutNoChildNamesNone() {
        var named = sql.list(
                "select t.table_name || '.' || t.column_name from (" + TABLES
                        + ") t join holding_table n on n.table_name = t.table_name and n.about is null"
                        + " where t.column_name in ('child_id', 'child_ids')",
                row -> row.getString(1));
        assertThat(named).as("tables said to be about no child that name one").isEmpty();
    }

    @Test
    void whatIsWrittenInFreeWordsGoes() {
        var kept = sql.list(
                "select t.table_name || '.' || t.column_name from (" + TABLES
                        + ") t join holding h on h.table_name = t.table_name and h.column_name = t.column_name"
                        + " where t.type in ('text', 'text[]') and h.ruling in ('fact', 'working')"
                        + " and t.table_name not in ('access_log')"
                        + " and (t.column_name ~ '(^|_)(reason|explanation|words|name|names|phone|address|postcode|note|notes)$')"
                        + " and t.column_name not in ('ending_reason', 'end_reason', 'event_name', 'upn_unknown_reason')",
                row -> row.getString(1));
        assertThat(kept).as("words that would stay").isEmpty();
    }

    @Test
    void whatGoesCanGo() {
        var stuck = sql.list(
                "select h.table_name || '.' || h.column_name from holding h join holding_table t using (table_name)"
                        + " where h.ruling not in ('fact', 'working') and not t.gone"
                        + " and value_after_destruction(h.table_name::regclass, h.column_name, h.ruling) is null",
                row -> row.getString(1));
        assertThat(stuck)
                .as("columns that must have a value of a kind for which there is no empty one")
                .isEmpty();
    }

    private static String suggestion(String table, List<Column> columns) {
        var names = columns.stream().map(Column::name).toList();
        var about = names.contains("child_id")
                ? "child_id"
                : names.contains("child_ids") ? "child_ids[]" : "conference_id>conference";
        var facts = new ArrayList<String>();
        var working = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var column : columns) {
            if (column.name().matches("id|version|recorded_from|child_ids?|.*_ids?")) {
                working.add(column.name());
            } else if (column.type().matches("text(\\[\\])?|jsonb")) {
                words.add(column.name());
            } else {
                facts.add(column.name());
            }
        }
        return "call holds('%s', '<what it holds>', '%s', fact => '%s', working => '%s', words => '%s');"
                .formatted(table, about, String.join(" ", facts), String.join(" ", working), String.join(" ", words));
    }

    private record Column(String table, String name, String type) {}
}
