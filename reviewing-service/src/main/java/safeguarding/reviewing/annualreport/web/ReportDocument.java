package safeguarding.reviewing.annualreport.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report as a document to read and to print: plain HTML with its own style, and no script. */
@Schema(
        name = "IroAnnualReportDocument",
        type = SchemaType.STRING,
        maxLength = 5_000_000,
        description = "The report as one HTML page. It loads nothing.")
final class ReportDocument {

    /** How every page begins. */
    static final String BEGINNING = "<!DOCTYPE html>";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=" + StandardCharsets.UTF_8.name();

    private ReportDocument() {}

    /** Begins the answer, in the form that the caller would rather have; JSON where it does not mind. */
    static Response.ResponseBuilder answer(AnnualReportView report, HttpHeaders headers) {
        var answer = Response.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return wantsPage(headers)
                ? answer.type(HTML)
                        .header("Content-Security-Policy", ReportPage.POLICY)
                        .entity(ReportPage.of(report))
                : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(report);
    }

    private static boolean wantsPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
