package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.HeldPlan;

/** List 7: child protection plans, a plan a row. */
final class PlanColumns {

    /** One plan of one child. */
    record Row(InspectedChild inspected, HeldPlan plan, LocalDate asAt) {

        Optional<InspectedChild.Visit> visit() {
            return Optional.ofNullable(inspected.visits().get(plan.id()));
        }

        @Override
        public String toString() {
            return "Row[masked]";
        }
    }

    private PlanColumns() {}

    static List<Column<Row>> all() {
        return Stream.concat(
                        ChildColumns.all(Row::inspected, Row::asAt).stream(),
                        Stream.of(
                                new Column<Row>(
                                        "Child Protection Plan Start Date",
                                        row -> Labels.day(row.plan().startedOn())),
                                new Column<Row>(
                                        "Initial Category of Abuse",
                                        row -> Labels.category(row.plan().initial())),
                                new Column<Row>(
                                        "Latest Category of Abuse",
                                        row -> Labels.category(row.plan().categoryOn(row.asAt()))),
                                new Column<Row>(
                                        "Date of the Last Statutory Visit",
                                        row -> row.visit()
                                                .map(each -> Labels.day(each.on()))
                                                .orElse("")),
                                new Column<Row>(
                                        "Was the Child Seen Alone?",
                                        row -> row.visit()
                                                .map(each -> Labels.yesOrNo(each.seenAlone()))
                                                .orElse("")),
                                new Column<Row>(
                                        "Date of latest review conference",
                                        row -> row.plan().reviewedOn().stream()
                                                .filter(day -> !day.isAfter(row.asAt()))
                                                .reduce((first, second) -> second)
                                                .map(Labels::day)
                                                .orElse("")),
                                new Column<Row>("Child Protection Plan End Date", row -> Labels.day(ended(row))),
                                new Column<Row>(
                                        "Subject to Emergency Protection Order or Protected Under Police Powers in Last"
                                                + " Six Months (Y/N)",
                                        row -> InspectionLists.NOT_HELD),
                                new Column<Row>(
                                        "Number of Previous Child Protection Plans",
                                        row -> Integer.toString(row.plan().earlierPlans())),
                                ChildColumns.<Row>team(Row::inspected),
                                ChildColumns.<Row>worker(Row::inspected)))
                .toList();
    }

    /** Rows of a child: plans that were open on the day, or ended in the months before. */
    static Stream<Row> rows(InspectedChild inspected, LocalDate asAt, LocalDate closedSince) {
        return inspected.child().plans().stream()
                .filter(each -> !each.startedOn().isAfter(asAt))
                .filter(each -> each.endedOn() == null || !each.endedOn().isBefore(closedSince))
                .map(each -> new Row(inspected, each, asAt));
    }

    private static @Nullable LocalDate ended(Row row) {
        var ended = row.plan().endedOn();
        return ended == null || ended.isAfter(row.asAt()) ? null : ended;
    }
}
