package safeguarding.platform.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/**
 * A list in a stable order that is read from key to key, so that its pages cost the same wherever they are and no row is
 * shown twice or left out because others come and go. Parameters are named ({@code :area}); a collection is one array
 * ({@code = any(:areas)}). The order's columns are never null, and the last is unique.
 *
 * <pre>{@code
 * pages.list("listPlans")
 *         .select("p.id, p.started_on").from("protection_plan p")
 *         .whereGiven("p.area = :area", "area", area)
 *         .visible(access.toList("p.child_id"))
 *         .orderBy(Key.date("p.started_on"), Key.id("p.id"))
 *         .page(request, row -> new PlanView(row.getObject(1, UUID.class), ...));
 * }</pre>
 */
public final class KeysetQuery {

    private final String operation;
    private final Sql sql;
    private final KeysetCursors cursors;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> filters = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> policy = new HashMap<>();
    private List<Key> keys = List.of();
    private boolean descending;
    private String columns = "*";
    private String tables = "";

    KeysetQuery(String operation, Sql sql, KeysetCursors cursors) {
        this.operation = operation;
        this.sql = sql;
        this.cursors = cursors;
    }

    /** The columns of an item; never from outside. */
    public KeysetQuery select(String columns) {
        this.columns = columns;
        return this;
    }

    /** Tables and joins; never from outside. */
    public KeysetQuery from(String tables) {
        this.tables = tables;
        return this;
    }

    /** A condition without parameters. */
    public KeysetQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one named parameter. */
    public KeysetQuery where(String condition, String name, Object value) {
        filters.put(name, value);
        return where(condition);
    }

    /** A filter that the caller may leave out: no condition when the value is null. */
    public KeysetQuery whereGiven(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition, name, value);
    }

    /** Shows only rows that the policy lets the caller see. */
    public KeysetQuery visible(RowPredicate predicate) {
        policy.putAll(predicate.parameters());
        return where(predicate.sql());
    }

    /** The order, ascending. */
    public KeysetQuery orderBy(Key... keys) {
        this.keys = List.of(keys);
        return this;
    }

    /** The order, descending in every key. */
    public KeysetQuery orderByDescending(Key... keys) {
        descending = true;
        return orderBy(keys);
    }

    /**
     * One page.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code bad-cursor} when the cursor belongs to another list or
     *     to other filters
     */
    public <T> Page<T> page(PageRequest request, Sql.Row<T> item) {
        var binding = cursors.binding(operation, keys, filters);
        var after = cursors.open(request.cursor(), binding);
        var statement = NamedSql.of(statement(after, request.size() + 1), parameters(after));
        var rows = sql.list(
                statement.sql(),
                row -> new Placed<>(item.read(row), place(row)),
                statement.values().toArray());
        var shown = rows.subList(0, Math.min(rows.size(), request.size()));
        var next = rows.size() > request.size() ? cursors.seal(shown.getLast().place(), binding) : null;
        return new Page<>(shown.stream().map(Placed::item).toList(), next);
    }

    /** One page of identifiers, for items that are loaded by themselves; the first selected column. */
    public Page<UUID> ids(PageRequest request) {
        return page(request, row -> row.getObject(1, UUID.class));
    }

    private record Placed<T>(T item, List<String> place) {}

    private List<String> place(java.sql.ResultSet row) throws java.sql.SQLException {
        var place = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            place.add(row.getString("page_key_" + i));
        }
        return place;
    }

    private String statement(@Nullable List<String> after, int limit) {
        var text = new StringBuilder("select ").append(columns);
        for (int i = 0; i < keys.size(); i++) {
            text.append(
                    ", cast(%s as text) as page_key_%d".formatted(keys.get(i).column(), i));
        }
        text.append(" from ").append(tables);
        var all = new ArrayList<>(conditions);
        if (after != null) {
            all.add(beyond());
        }
        if (!all.isEmpty()) {
            text.append(" where ")
                    .append(all.stream().map(condition -> "(" + condition + ")").collect(Collectors.joining(" and ")));
        }
        var direction = descending ? " desc" : "";
        return text.append(" order by ")
                .append(keys.stream().map(key -> key.column() + direction).collect(Collectors.joining(", ")))
                .append(" limit ")
                .append(limit)
                .toString();
    }

    private String beyond() {
        var columnsOfOrder = keys.stream().map(Key::column).collect(Collectors.joining(", "));
        var place = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            place.add("cast(:pageKey%d as %s)".formatted(i, keys.get(i).type()));
        }
        return "(%s) %s (%s)".formatted(columnsOfOrder, descending ? "<" : ">", String.join(", ", place));
    }

    private Map<String, @Nullable Object> parameters(@Nullable List<String> after) {
        var parameters = new HashMap<>(filters);
        parameters.putAll(policy);
        for (int i = 0; after != null && i < after.size(); i++) {
            parameters.put("pageKey" + i, after.get(i));
        }
        return parameters;
    }
}
