package safeguarding.reviewing.ofsted;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.missing.Absence;
import safeguarding.reviewing.missing.AbsenceKind;

/** The columns of list 8, in the order and the words of Annex A. */
final class LookedAfterColumns {

    /** What this service does not hold is an empty cell, never a guess. */
    static final String NOT_HELD = "";

    private LookedAfterColumns() {}

    static List<Column<LookedAfterRow>> all() {
        return Stream.of(child(), care(), lastDays(), placement(), absences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<LookedAfterRow>> child() {
        return List.of(
                new Column<LookedAfterRow>(
                        "Child Unique ID", row -> row.child().person().councilChildId()),
                new Column<LookedAfterRow>(
                        "Gender", row -> Labels.gender(row.child().person().sex())),
                new Column<LookedAfterRow>(
                        "Ethnicity",
                        row -> Labels.ethnicity(row.child().person().ethnicity())),
                new Column<LookedAfterRow>(
                        "Date of Birth", row -> Labels.day(row.child().person().bornOn())),
                new Column<LookedAfterRow>(
                        "Age of Child (Years)",
                        row -> Labels.age(row.child().person().bornOn(), row.asAt())),
                new Column<LookedAfterRow>(
                        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
                        row -> Labels.yesOrNo(row.unaccompanied())),
                new Column<LookedAfterRow>("Does the Child have a Disability", row -> Labels.UNKNOWN));
    }

    private static List<Column<LookedAfterRow>> care() {
        return List.of(
                new Column<LookedAfterRow>(
                        "Date Started to be Looked After",
                        row -> Labels.day(row.period().startedOn())),
                new Column<LookedAfterRow>(
                        "Child's Category of Need",
                        row -> CareLabels.need(row.latest().need())),
                new Column<LookedAfterRow>(
                        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
                        row -> Labels.yesOrNo(row.again())),
                new Column<LookedAfterRow>(
                        "Start date of current legal status", row -> Labels.day(row.legalStatusFrom())),
                new Column<LookedAfterRow>(
                        "Child's Legal Status",
                        row -> CareLabels.legalStatus(row.latest().legalStatus())));
    }

    private static List<Column<LookedAfterRow>> lastDays() {
        return List.of(
                new Column<LookedAfterRow>(
                        "Date of Latest Statutory Review",
                        row -> Labels.day(row.child().last().review())),
                new Column<LookedAfterRow>(
                        "Date of Last Social Work Visit",
                        row -> Labels.day(row.child().last().visit())),
                new Column<LookedAfterRow>(
                        "What is the permanence plan for this child?",
                        row -> CareLabels.permanence(row.child().route())),
                new Column<LookedAfterRow>(
                        "Date of Last IRO Visit / Contact to the Child",
                        row -> Labels.day(row.child().last().iroContact())),
                new Column<LookedAfterRow>(
                        "Date of Last Health Assessment",
                        row -> Labels.day(row.child().last().healthAssessment())),
                new Column<LookedAfterRow>(
                        "Date of Last Dental Check",
                        row -> Labels.day(row.child().last().dentalCheck())));
    }

    private static List<Column<LookedAfterRow>> placement() {
        return List.of(
                new Column<LookedAfterRow>(
                        "Number of Placements in the Last 12 months", row -> Long.toString(row.placements())),
                new Column<LookedAfterRow>("Date Ceased to be Looked After", row -> Labels.day(row.ceasedOn())),
                new Column<LookedAfterRow>(
                        "Reason Ceased to be Looked After", row -> CareLabels.ceased(row.ceasedBecause())),
                new Column<LookedAfterRow>(
                        "Start Date of Most Recent Placement",
                        row -> Labels.day(PlacementsInCare.latestFrom(row.episodes()))),
                new Column<LookedAfterRow>(
                        "Placement Type",
                        row -> CareLabels.placement(row.latest().placement().type())),
                new Column<LookedAfterRow>(
                        "Placement Provider",
                        row -> CareLabels.provider(row.latest().placement().provider())),
                new Column<LookedAfterRow>(
                        "Placement postcode",
                        row -> Labels.text(row.latest().placement().postcode())),
                new Column<LookedAfterRow>(
                        "URN of Placement",
                        row -> Labels.text(row.latest().placement().urn())),
                new Column<LookedAfterRow>("Placement Location", row -> NOT_HELD),
                new Column<LookedAfterRow>("LA of Placement", row -> NOT_HELD));
    }

    private static List<Column<LookedAfterRow>> absences() {
        return List.of(
                new Column<LookedAfterRow>(
                        "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
                        row -> Long.toString(row.absences(AbsenceKind.MISSING))),
                new Column<LookedAfterRow>(
                        "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
                        row -> Long.toString(row.absences(AbsenceKind.AWAY))),
                new Column<LookedAfterRow>(
                        "Was the child offered a Return Interview after their last missing episode (Y/N)?",
                        row -> interview(row, Absence::interviewOffered)),
                new Column<LookedAfterRow>(
                        "Did the child accept a Return Interview after their last missing episode (Y/N)?",
                        row -> interview(row, Absence::interviewAccepted)),
                new Column<LookedAfterRow>(
                        "Allocated Team",
                        row -> Labels.text(row.child().person().team())),
                new Column<LookedAfterRow>(
                        "Allocated Worker",
                        row -> Labels.text(row.child().person().socialWorker())));
    }

    private static String interview(LookedAfterRow row, Function<Absence, @Nullable Boolean> told) {
        var last = row.lastMissing();
        return last == null ? "" : Labels.yesOrNo(told.apply(last));
    }
}
