package safeguarding.reviewing.ofsted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.platform.sql.Sql;

/** Makes list 8; a page of children is in memory at a time, each read from one moment of the database. */
@ApplicationScoped
public class InspectionList {

    /** Annex A: ceased in the last six months. */
    private static final int MONTHS_CEASED = 6;

    private static final int AT_ONCE = 200;

    private final ListedChildren children;
    private final Sql sql;

    InspectionList(ListedChildren children, Sql sql) {
        this.children = children;
        this.sql = sql;
    }

    /** List 8: looked-after children, a child a row. */
    public Table list8(LocalDate asAt) {
        var columns = LookedAfterColumns.all();
        var ids = children.lookedAfter(asAt, asAt.minusMonths(MONTHS_CEASED));
        return new Table(
                "List 8",
                columns.stream().map(Column::header).toList(),
                ids,
                taker -> write(columns, ids, asAt, taker));
    }

    private void write(
            List<Column<LookedAfterRow>> columns, List<UUID> ids, LocalDate asAt, Consumer<List<String>> taker) {
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var page = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            for (var child : page(page, asAt)) {
                var row = new LookedAfterRow(child, asAt);
                taker.accept(columns.stream()
                        .map(column -> Cells.safe(column.cell().apply(row)))
                        .toList());
            }
        }
    }

    private List<ListedChild> page(List<UUID> ids, LocalDate asAt) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read");
            return children.read(ids, asAt);
        });
    }
}
