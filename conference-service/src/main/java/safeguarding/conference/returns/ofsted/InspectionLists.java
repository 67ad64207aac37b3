package safeguarding.conference.returns.ofsted;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.conference.returns.Pages;
import safeguarding.platform.sql.Sql;

/** Makes the lists; a page of children is in memory at a time, each read from one moment of the database. */
@ApplicationScoped
public class InspectionLists {

    /** What this service does not hold is an empty cell, never a guess. */
    static final String NOT_HELD = "";

    /** Annex A: closed in the last six months. */
    private static final int MONTHS_CLOSED = 6;

    private final InspectedChildren children;
    private final Sql sql;

    InspectionLists(InspectedChildren children, Sql sql) {
        this.children = children;
        this.sql = sql;
    }

    /** List 5: section 47 enquiries and initial conferences. */
    public Table list5(LocalDate asAt) {
        var since = since(asAt);
        return table(
                "List 5",
                EnquiryColumns.all(),
                children.withEnquiries(asAt, since),
                asAt,
                child -> EnquiryColumns.rows(child, asAt, since));
    }

    /** List 7: child protection plans. */
    public Table list7(LocalDate asAt) {
        var since = since(asAt);
        return table(
                "List 7",
                PlanColumns.all(),
                children.withPlans(asAt, since),
                asAt,
                child -> PlanColumns.rows(child, asAt, since));
    }

    private static LocalDate since(LocalDate asAt) {
        return asAt.minusMonths(MONTHS_CLOSED);
    }

    private <R> Table table(
            String name,
            List<Column<R>> columns,
            List<UUID> childIds,
            LocalDate asAt,
            Function<InspectedChild, Stream<R>> rows) {
        return new Table(
                name,
                columns.stream().map(Column::header).toList(),
                childIds,
                taker -> write(columns, childIds, asAt, rows, taker));
    }

    private <R> void write(
            List<Column<R>> columns,
            List<UUID> childIds,
            LocalDate asAt,
            Function<InspectedChild, Stream<R>> rows,
            Consumer<List<String>> taker) {
        Pages.each(
                childIds,
                page -> page(page, asAt).stream()
                        .flatMap(rows)
                        .map(row -> columns.stream()
                                .map(column -> Cells.safe(column.cell().apply(row)))
                                .toList())
                        .forEach(taker));
    }

    private List<InspectedChild> page(List<UUID> childIds, LocalDate asAt) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read");
            return children.read(childIds, asAt, since(asAt));
        });
    }
}
