package safeguarding.audit.reports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.AnnualReports;
import safeguarding.audit.reports.WritingReport;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.web.ReportedYears;
import safeguarding.platform.versioning.Versions;

/** Publishing the yearly report. */
@Path("/v1/annual-reports/{year}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnualReportPublicationResource {

    private final ReportedYears years;
    private final AnnualReports reports;
    private final WritingReport writing;
    private final ShowingReport showing;

    AnnualReportPublicationResource(
            ReportedYears years, AnnualReports reports, WritingReport writing, ShowingReport showing) {
        this.years = years;
        this.reports = reports;
        this.writing = writing;
        this.showing = showing;
    }

    /** It goes out as it stands now. */
    @POST
    @RolesAllowed("head-of-safeguarding")
    @Transactional
    @Operation(
            operationId = "recordAnnualQaReportPublication",
            summary = "Publish the yearly report of quality assurance",
            description = "Figures and commentary are kept as they stand now, with every number and with small numbers"
                    + " suppressed, as an edition that never changes. A year that has not ended is refused (QA50). Once"
                    + " an edition is out, another needs a reason; earlier ones stay readable.")
    @APIResponse(
            responseCode = "201",
            description = "The edition, which is out.",
            content = @Content(schema = @Schema(implementation = AnnualReportView.class)))
    public Response publish(
            @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublishAnnualReportRequest request) {
        var about = years.read(year);
        var edition = writing.publish(about, request.said(), ifMatch, showing::freeze);
        var report = reports.of(about);
        var view = showing.view(report.orElseThrow(), edition, Audience.UNIT);
        return Response.created(view.link())
                .tag(Versions.etag(WritingReport.version(report)))
                .entity(view)
                .build();
    }
}
