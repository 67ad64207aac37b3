package safeguarding.audit.reports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.web.Printed.PrintedCell;
import safeguarding.audit.reports.web.Printed.PrintedColumn;
import safeguarding.audit.reports.web.Printed.PrintedItem;
import safeguarding.audit.reports.web.Printed.PrintedRow;
import safeguarding.audit.reports.web.Printed.PrintedTable;

/** Puts the parts that all reports have into the words of the page. */
final class Printing {

    private Printing() {}

    static PrintedColumn words(String title) {
        return new PrintedColumn(title, false);
    }

    static PrintedColumn number(String title) {
        return new PrintedColumn(title, true);
    }

    /** A table whose rows are told as texts, the heading first. */
    static PrintedTable table(String caption, List<PrintedColumn> head, List<List<String>> rows) {
        return new PrintedTable(
                caption, head, rows.stream().map(row -> row(head, row)).toList());
    }

    /** The table if it has rows. */
    static List<PrintedTable> filled(PrintedTable... tables) {
        return Arrays.stream(tables).filter(table -> !table.rows().isEmpty()).toList();
    }

    private static PrintedRow row(List<PrintedColumn> head, List<String> texts) {
        var cells = new ArrayList<PrintedCell>();
        for (var place = 1; place < texts.size(); place++) {
            cells.add(new PrintedCell(texts.get(place), head.get(place).number()));
        }
        return new PrintedRow(texts.getFirst(), cells);
    }

    /** A count; one that is not told is not shown. */
    static String count(@Nullable Long count) {
        return count == null ? InWords.HIDDEN : count.toString();
    }

    /** The interval of a share. */
    static String interval(@Nullable ReportedShareView share) {
        var low = share == null ? null : share.low();
        var high = share == null ? null : share.high();
        return low == null || high == null ? "" : "%s%% to %s%%".formatted(low, high);
    }

    /** What was found. */
    static List<PrintedItem> findings(List<ReportedFindingView> findings) {
        return findings.stream().map(Printing::finding).toList();
    }

    private static PrintedItem finding(ReportedFindingView finding) {
        var team = finding.team();
        var area = finding.area();
        var where = team != null ? "Team " + team : area != null ? "Area " + area : "The whole theme";
        var note = new ArrayList<String>();
        note.add("Audit %s, %s, weight %s"
                .formatted(finding.audit(), finding.standing().replace('-', ' '), finding.criticality()));
        if (finding.grade() != null) {
            note.add("graded %s (%s)".formatted(finding.grade().replace('-', ' '), finding.gradeScale()));
        }
        if (finding.actions() > 0) {
            note.add("actions %d, closed %d, overdue %d"
                    .formatted(finding.actions(), finding.actionsClosed(), finding.actionsOverdue()));
        }
        if (finding.trainings() > 0) {
            note.add("answered by training: %d".formatted(finding.trainings()));
        }
        return new PrintedItem(where, finding.sentence(), String.join("; ", note) + ".");
    }

    /** What the figures mean. */
    static List<PrintedItem> definitions(List<DefinitionView> definitions) {
        return definitions.stream()
                .map(each -> new PrintedItem(each.figure(), each.definition(), ""))
                .toList();
    }

    /** Audits among each other, with the chart of their shares. */
    static PrintedTable audits(String caption, List<ReportedAuditView> audits) {
        return table(
                caption,
                List.of(
                        words("Audit"),
                        words("Title"),
                        words("Begins"),
                        words("Stands"),
                        number("Good or better"),
                        number("Interval"),
                        words("Since the one before")),
                audits.stream().map(Printing::audit).toList());
    }

    private static List<String> audit(ReportedAuditView audit) {
        var since = audit.since();
        return List.of(
                audit.reference(),
                audit.title(),
                InWords.day(audit.startsOn()),
                InWords.code(audit.standing()),
                Chart.said(audit.goodOrBetter()),
                interval(audit.goodOrBetter()),
                since == null ? "" : since.text());
    }

    /** The chart of audits among each other. */
    static List<Chart> chart(String id, String title, List<ReportedAuditView> audits) {
        var shares = audits.stream()
                .map(audit -> new Chart.Labelled(audit.reference(), audit.goodOrBetter()))
                .toList();
        return shares.isEmpty() ? List.of() : List.of(Chart.of(id, title, shares));
    }
}
