package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.HeldConference;
import safeguarding.conference.returns.HeldEnquiry;

/** List 5: section 47 enquiries and initial conferences, an enquiry a row. */
final class EnquiryColumns {

    private static final int MONTHS_COUNTED = 12;

    /** One enquiry about one child. */
    record Row(InspectedChild inspected, HeldEnquiry enquiry, LocalDate asAt) {

        Optional<HeldConference> conference() {
            return inspected.child().conferenceOf(enquiry, LocalDate.MIN, asAt);
        }

        boolean within(LocalDate day) {
            return day.isAfter(asAt.minusMonths(MONTHS_COUNTED)) && !day.isAfter(asAt);
        }

        @Override
        public String toString() {
            return "Row[masked]";
        }
    }

    private EnquiryColumns() {}

    static List<Column<Row>> all() {
        return Stream.concat(
                        ChildColumns.all(Row::inspected, Row::asAt).stream(),
                        Stream.of(
                                new Column<Row>(
                                        "Strategy discussion initiating Section 47 Enquiry Start Date",
                                        row -> Labels.day(row.enquiry().startedOn())),
                                new Column<Row>(
                                        "Was an Initial Child Protection Conference deemed unnecessary?",
                                        row -> Labels.yesOrNo(unnecessary(row))),
                                new Column<Row>(
                                        "Date of Initial Child Protection Conference",
                                        row -> row.conference()
                                                .map(each -> Labels.day(each.heldOn()))
                                                .orElse("")),
                                new Column<Row>(
                                        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                                        row -> row.conference()
                                                .map(each -> resulted(row, each))
                                                .orElse("")),
                                new Column<Row>(
                                        "Number of Section 47 Enquiries in the last 12 months",
                                        row -> count(row.inspected().child().enquiries().stream()
                                                .filter(each -> row.within(each.startedOn())))),
                                new Column<Row>(
                                        "Number of ICPCs in the last 12 months",
                                        row -> count(row.inspected().child().conferences().stream()
                                                .filter(each -> each.initial() && row.within(each.heldOn())))),
                                ChildColumns.<Row>team(Row::inspected),
                                ChildColumns.<Row>worker(Row::inspected)))
                .toList();
    }

    /** Rows of a child: enquiries that were open on the day, or were concluded in the months before. */
    static Stream<Row> rows(InspectedChild inspected, LocalDate asAt, LocalDate closedSince) {
        return inspected.child().enquiries().stream()
                .filter(each -> !each.startedOn().isAfter(asAt))
                .filter(each ->
                        each.concludedOn() == null || !each.concludedOn().isBefore(closedSince))
                .map(each -> new Row(inspected, each, asAt));
    }

    private static @Nullable Boolean unnecessary(Row row) {
        var ended = row.enquiry().endedOn();
        if (ended != null && !ended.isAfter(row.asAt())) {
            return true;
        }
        return row.conference().isPresent() || row.enquiry().conferenceRequiredBy(row.asAt()) ? false : null;
    }

    private static String resulted(Row row, HeldConference conference) {
        var made = row.inspected().child().plans().stream()
                .anyMatch(plan -> conference.id().equals(plan.conferenceId())
                        || plan.startedOn().equals(conference.heldOn()));
        if (made) {
            return Labels.YES;
        }
        return row.inspected().decided().contains(conference.id()) ? Labels.NO : Labels.UNKNOWN;
    }

    private static String count(Stream<?> facts) {
        return Long.toString(facts.count());
    }
}
