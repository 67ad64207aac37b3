package safeguarding.reviewing.annualreport.web;

import safeguarding.platform.markup.StyledPage;

/** Prints the report. */
final class ReportPage {

    static final StyledPage PAGE = StyledPage.of("/templates/annual-report", "report.html");

    private ReportPage() {}

    static String of(AnnualReportView report) {
        return PAGE.with("report", PrintedReport.of(report));
    }
}
