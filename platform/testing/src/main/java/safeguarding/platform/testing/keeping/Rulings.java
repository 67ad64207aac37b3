package safeguarding.platform.testing.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * Every table and column of a service has a ruling: what becomes of it when a record is destroyed, and how it stands in a
 * subject access answer. A new one is entered in the {@code R__holdings.sql} of the service.
 */
public final class Rulings {

    /** Ordinary tables, without histories (they follow their table) and Flyway's own. */
    private static final String TABLES = """
            (select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type
             from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname not like 'flyway%' and c.relname not like '%\\_history') t""";

    private final String service;

    private Rulings(String service) {
        this.service = service;
    }

    /** The rulings of the service under test, such as {@code reviewing}. */
    public static Rulings of(String service) {
        return new Rulings(service);
    }

    /** One test for each promise. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                DynamicTest.dynamicTest("every table and column has a ruling", this::everyColumnHasARuling),
                DynamicTest.dynamicTest("no ruling is about what is not there", this::noRulingIsAboutNothing),
                DynamicTest.dynamicTest("what is about no child names none", this::whatIsAboutNoChildNamesNone),
                DynamicTest.dynamicTest("what is written in free words goes", this::freeWordsGo),
                DynamicTest.dynamicTest("what goes can go", this::whatGoesCanGo));
    }

    private void everyColumnHasARuling() throws SQLException {
        var missing = new TreeMap<String, List<String>>();
        for (var column : strings("select t.table_name || '.' || t.column_name || ' ' || t.type from " + TABLES
                + " where not exists (select from holding h where h.table_name = t.table_name and h.column_name = t.column_name)"
                + " and not exists (select from holding_table n where n.table_name = t.table_name and n.about is null)"
                + " order by 1")) {
            var dot = column.indexOf('.');
            missing.computeIfAbsent(column.substring(0, dot), table -> new ArrayList<>())
                    .add(column.substring(dot + 1));
        }
        var lines = missing.entrySet().stream()
                .map(each -> suggestion(each.getKey(), each.getValue()))
                .toList();
        assertThat(lines)
                .as(
                        "Add to %s-service/src/main/resources/db/%s/R__holdings.sql (its head explains the rulings):%n%s",
                        service, service, String.join("%n".formatted(), lines))
                .isEmpty();
    }

    private void noRulingIsAboutNothing() throws SQLException {
        assertThat(strings("select h.table_name || '.' || h.column_name from holding h where not exists (select from "
                        + TABLES + " where t.table_name = h.table_name and t.column_name = h.column_name)"
                        + " union all select n.table_name from holding_table n where to_regclass(n.table_name) is null"
                        + " union all select w.table_name || '.' || w.column_name from holding_word w where not exists"
                        + " (select from holding h where h.table_name = w.table_name and h.column_name = w.column_name"
                        + " and h.ruling = 'reasons')"))
                .as("rulings in R__holdings.sql about nothing")
                .isEmpty();
    }

    private void whatIsAboutNoChildNamesNone() throws SQLException {
        assertThat(strings("select t.table_name || '.' || t.column_name from " + TABLES
                        + " join holding_table n on n.table_name = t.table_name and n.about is null"
                        + " where t.column_name in ('child_id', 'child_ids')"))
                .as("tables said to be about no child that name one")
                .isEmpty();
    }

    private void freeWordsGo() throws SQLException {
        assertThat(strings("select t.table_name || '.' || t.column_name from " + TABLES
                        + " join holding h on h.table_name = t.table_name and h.column_name = t.column_name"
                        + " where t.type in ('text', 'text[]') and h.ruling in ('fact', 'working')"
                        + " and t.table_name not in ('access_log')"
                        + " and (t.column_name ~ '(^|_)(reason|because|explanation|words|wording|name|names|phone|address|postcode|note|notes)$')"
                        + " and t.column_name not in ('ending_reason', 'end_reason', 'event_name', 'upn_unknown_reason')"
                        + " and t.table_name || '.' || t.column_name <> 'expected_agency.because'"))
                .as("words that would stay")
                .isEmpty();
    }

    private void whatGoesCanGo() throws SQLException {
        assertThat(
                        strings(
                                "select h.table_name || '.' || h.column_name from holding h join holding_table t using (table_name)"
                                        + " where h.ruling not in ('fact', 'working') and not t.gone"
                                        + " and value_after_destruction(h.table_name::regclass, h.column_name, h.ruling) is null"))
                .as("columns that must have a value of a kind for which there is no empty one")
                .isEmpty();
    }

    private static String suggestion(String table, List<String> columns) {
        var names = columns.stream()
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
        var facts = new ArrayList<String>();
        var working = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var column : columns) {
            var name = column.substring(0, column.indexOf(' '));
            if (name.matches("id|version|recorded_from|child_ids?|.*_ids?")) {
                working.add(name);
            } else if (column.matches("\\S+ (text(\\[])?|jsonb)")) {
                words.add(name);
            } else {
                facts.add(name);
            }
        }
        return "call holds('%s', '<what it holds>', '%s', fact => '%s', working => '%s', words => '%s');"
                .formatted(
                        table,
                        names.contains("child_ids") ? "child_ids[]" : "child_id",
                        String.join(" ", facts),
                        String.join(" ", working),
                        String.join(" ", words));
    }

    private List<String> strings(String query) throws SQLException {
        try (var owner = RunningServers.asOwner(service);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
