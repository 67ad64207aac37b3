package safeguarding.audit.reports.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import safeguarding.platform.markup.StyledPage;
import safeguarding.platform.report.web.DataOrPage;

/** Answers with a report as data or as its page. All reports have one page. */
final class ReportPage {

    private static final StyledPage PAGE = StyledPage.of("/templates/reports", "report.html");

    private ReportPage() {}

    static Response.ResponseBuilder answer(AuditReportView report, HttpHeaders headers) {
        return DataOrPage.answer(report, PAGE, () -> page(PrintingAudit.of(report)), headers);
    }

    static Response.ResponseBuilder answer(ThemeReportView report, HttpHeaders headers) {
        return DataOrPage.answer(report, PAGE, () -> page(PrintingTheme.of(report)), headers);
    }

    static Response.ResponseBuilder answer(AnnualReportView report, HttpHeaders headers) {
        return DataOrPage.answer(report, PAGE, () -> page(PrintingYear.of(report)), headers);
    }

    private static String page(Printed report) {
        return PAGE.with("report", report);
    }
}
