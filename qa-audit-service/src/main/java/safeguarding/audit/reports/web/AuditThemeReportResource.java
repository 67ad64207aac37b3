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
import safeguarding.audit.themes.AuditThemes;
import safeguarding.platform.lists.AreaRecords;

/** The report of a theme, as data or as a document, by Accept. */
@Path("/v1/audit-themes/{themeId}/report")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public class AuditThemeReportResource {

    private final AuditThemes themes;
    private final ReadersOfReports readers;
    private final ComposingThemeReport composing;

    AuditThemeReportResource(AuditThemes themes, ReadersOfReports readers, ComposingThemeReport composing) {
        this.themes = themes;
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
            operationId = "getAuditThemeReport",
            summary = "Read the report of a theme",
            description =
                    "Its audits in time with the share of cases graded good or better, what they found, what is done and"
                            + " learnt about it, and who said something about it. Audits that the caller does not see are not in it."
                            + " As it stands now; as JSON, or as an HTML document to print, by Accept. Outside the unit small numbers"
                            + " are suppressed, and an audit is there once its report was given.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ThemeReportView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = ReportDocument.class),
                        examples = @ExampleObject(name = "document", value = ReportDocument.BEGINNING))
            })
    public Response get(
            @PathParam("themeId") UUID themeId,
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
        var theme = themes.find(themeId).orElseThrow(() -> AreaRecords.none("audit-theme"));
        return ReportPage.answer(composing.of(theme, readBy), headers).build();
    }
}
