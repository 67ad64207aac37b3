package safeguarding.conference.subjectaccess.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/** The tables that hold something on people, from the rulings in the database. */
@ApplicationScoped
class HeldTables {

    private static final String TABLES = """
            select t.table_name, t.title, t.about, t.about_kind, t.parent, t.mention, t.person,
                   p.about, p.about_kind, to_regclass(t.table_name || '_history') is not null,
                   array(select a.attname::text from pg_index i join pg_attribute a
                             on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where i.indrelid = to_regclass(t.table_name) and i.indisprimary order by a.attnum),
                   array(select h.column_name || ' ' || h.ruling from holding h join pg_attribute a
                             on a.attrelid = to_regclass(t.table_name) and a.attname = h.column_name
                         where h.table_name = t.table_name order by a.attnum),
                   t.parent_key
            from holding_table t left join holding_table p on p.table_name = t.parent
            where t.about is not null and exists (
                select from holding h where h.table_name = t.table_name and h.ruling not in ('working', 'search'))
            order by t.title, t.table_name""";

    private final Sql sql;

    HeldTables(Sql sql) {
        this.sql = sql;
    }

    /** Those that hold something on a child. */
    List<HeldTable> ofChild() {
        return sql.list(TABLES, row -> table(row, about(row)));
    }

    /** Those that hold something on a related person. */
    List<HeldTable> ofPerson() {
        return sql
                .list(TABLES, row -> table(row, row.getString(7) == null ? "" : row.getString(7) + " = any (?)"))
                .stream()
                .filter(table -> !table.where().isEmpty())
                .toList();
    }

    private static HeldTable table(ResultSet row, String where) throws SQLException {
        var rulings = new LinkedHashMap<String, String>();
        for (var ruling : (String[]) row.getArray(12).getArray()) {
            var parts = ruling.split(" ", 2);
            rulings.put(parts[0], parts[1]);
        }
        return new HeldTable(
                row.getString(1),
                row.getString(2),
                where,
                (int) where.chars().filter(letter -> letter == '?').count(),
                List.of((String[]) row.getArray(11).getArray()),
                row.getBoolean(10),
                rulings);
    }

    private static String about(ResultSet row) throws SQLException {
        var column = row.getString(3);
        var where = row.getString(4).equals("parent")
                ? "%s in (select parent.%s from %s parent where %s)"
                        .formatted(
                                column,
                                row.getString(13),
                                row.getString(5),
                                names("parent." + row.getString(8), row.getString(9)))
                : names(column, row.getString(4));
        var mention = row.getString(6);
        return mention == null ? where : "(" + where + " or " + mention + " = any (?))";
    }

    private static String names(@Nullable String column, @Nullable String kind) {
        return "children".equals(kind) || "any".equals(kind) ? column + " && ?" : column + " = any (?)";
    }
}
