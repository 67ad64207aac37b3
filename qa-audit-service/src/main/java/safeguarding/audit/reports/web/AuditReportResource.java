package safeguarding.audit.reports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.KnownAudits;

/** The report of an audit, as data or as a document, by Accept. */
@Path("/v1/audits/{auditId}/report")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public class AuditReportResource {

    private final KnownAudits audits;
    private final ReadersOfReports readers;
    private final ComposingAuditReport composing;

    AuditReportResource(KnownAudits audits, ReadersOfReports readers, ComposingAuditReport composing) {
        this.audits = audits;
        this.readers = readers;
        this.composing = composing;
    }

    /** The report. */
    @GET
    @RolesAllowed({
        "committee-member",
        "head-of-safeguarding",
        "qa-manager",
        "qa-officer",
        "reform-manager",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getAuditReport",
            summary = "Read the report of an audit",
            description =
                    "How its cases were chosen, what they came to by area, team and question, what was found and what"
                            + " is done about it, with n and an interval for every share, and against the audits before it. As it"
                            + " stands now; as JSON, or as an HTML document to print, by Accept. Outside the unit small numbers are"
                            + " suppressed, and a report is there once it was given; the committee reads those of the whole council.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AuditReportView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = ReportDocument.class),
                        examples = @ExampleObject(name = "document", value = ReportDocument.BEGINNING))
            })
    public Response get(
            @PathParam("auditId") UUID auditId,
            @Parameter(
                            description =
                                    "public: as readers outside the unit have it. As much as the caller may have when"
                                            + " absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"unit", "public"}))
                    @QueryParam("for")
                    @Nullable
                    String audience,
            @Context HttpHeaders headers) {
        var readBy = readers.admit(audience);
        var audit = readers.toRead(audits.find(auditId));
        return ReportPage.answer(composing.of(audit, readBy), headers).build();
    }
}
