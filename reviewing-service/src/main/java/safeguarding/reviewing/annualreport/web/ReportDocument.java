package safeguarding.reviewing.annualreport.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.report.web.DataOrPage;

/** The report as a document to read and to print: plain HTML with its own style, and no script. */
@Schema(
        name = "IroAnnualReportDocument",
        type = SchemaType.STRING,
        maxLength = 5_000_000,
        description = "The report as one HTML page. It loads nothing.")
final class ReportDocument {

    /** How every page begins. */
    static final String BEGINNING = "<!DOCTYPE html>";

    private ReportDocument() {}

    /** Begins the answer, in the form that the caller would rather have; JSON where it does not mind. */
    static Response.ResponseBuilder answer(AnnualReportView report, HttpHeaders headers) {
        return DataOrPage.answer(report, ReportPage.PAGE, () -> ReportPage.of(report), headers);
    }
}
