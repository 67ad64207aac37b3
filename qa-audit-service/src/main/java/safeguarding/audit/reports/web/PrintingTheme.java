package safeguarding.audit.reports.web;

import static safeguarding.audit.reports.web.Printing.number;
import static safeguarding.audit.reports.web.Printing.words;

import java.util.ArrayList;
import java.util.List;
import safeguarding.audit.reports.web.Printed.PrintedSection;
import safeguarding.audit.reports.web.Printed.PrintedTable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;

/** The report of a theme in the words of its page. */
final class PrintingTheme {

    private PrintingTheme() {}

    static Printed of(ThemeReportView report) {
        var lead = new ArrayList<String>();
        var question = report.question();
        if (question != null) {
            lead.add(question);
        }
        lead.addAll(report.sources());
        return new Printed(
                "Theme: " + report.title(),
                "As at %s.".formatted(InWords.day(report.asAt())),
                lead,
                report.audience().equals(Codes.of(Audience.PUBLIC)),
                List.of(
                        new PrintedSection(
                                "audits",
                                "Its audits",
                                null,
                                List.of(),
                                Printing.chart("chart-audits", "Good or better from audit to audit", report.audits()),
                                Printing.filled(Printing.audits("Audits of the theme", report.audits())),
                                List.of()),
                        PrintingAudit.found("strengths", "Strengths", report.strengths()),
                        PrintingAudit.found("improvement", "Areas for improvement", report.areasForImprovement()),
                        new PrintedSection(
                                "feedback",
                                "What people said",
                                null,
                                List.of(),
                                List.of(),
                                Printing.filled(feedback(report.feedback())),
                                List.of()),
                        new PrintedSection(
                                "definitions",
                                "What the figures mean",
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                Printing.definitions(report.definitions()))));
    }

    static PrintedTable feedback(List<ReportedCountView> counts) {
        return Printing.table(
                "Responses by who gave them",
                List.of(words("Who"), number("Responses")),
                counts.stream()
                        .map(count -> List.of(count.title(), Printing.count(count.count())))
                        .toList());
    }
}
