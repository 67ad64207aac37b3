package safeguarding.audit.reports.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as a document to read and to print: plain HTML with its own style and charts, and no script. */
@Schema(
        name = "QaReportDocument",
        type = SchemaType.STRING,
        maxLength = 5_000_000,
        description = "The report as one HTML page. It loads nothing.")
final class ReportDocument {

    /** How every page begins. */
    static final String BEGINNING = "<!DOCTYPE html>";

    private ReportDocument() {}
}
