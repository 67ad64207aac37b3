package safeguarding.audit.reports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.AnnualReport;
import safeguarding.audit.reports.AnnualReports;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.ReportSection;
import safeguarding.audit.reports.WritingReport;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.report.web.ReportedYears;
import safeguarding.platform.versioning.Versions;

/** What the manager of quality assurance says in a section of the yearly report. */
@Path("/v1/annual-reports/{year}/commentary/{section}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnnualReportCommentaryResource {

    private static final String SECTION = "Code of the section.";

    private final ReportedYears years;
    private final AnnualReports reports;
    private final KnownReports known;
    private final WritingReport writing;
    private final ReportLinks links;

    AnnualReportCommentaryResource(
            ReportedYears years, AnnualReports reports, KnownReports known, WritingReport writing, ReportLinks links) {
        this.years = years;
        this.reports = reports;
        this.known = known;
        this.writing = writing;
        this.links = links;
    }

    /** What is said. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getAnnualQaReportCommentary",
            summary = "Read what is said in a section of the yearly report",
            description = "As it stands, with the version of the report, which a change needs; or, with knownOn, as it"
                    + " stood at the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "What is said; without text while nothing is.",
            content = @Content(schema = @Schema(implementation = CommentaryView.class)))
    public Response get(
            @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year") String year,
            @Parameter(description = SECTION, example = "summary") @PathParam("section") String section,
            @Parameter(description = "What was said by the end of this day; what is said now when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        var about = years.read(year);
        var where = read(section);
        if (knownOn != null) {
            return Response.ok(view(known.of(about, knownOn), about, where)).build();
        }
        var report = reports.of(about);
        return Response.ok(view(report, about, where))
                .tag(Versions.etag(WritingReport.version(report)))
                .build();
    }

    /** Says something, or something else. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceAnnualQaReportCommentary",
            summary = "Say something in a section of the yearly report",
            description = "It stands in the draft from now on, and in no edition that is out. It is printed as it is:"
                    + " neither a child nor a member of staff is named in it, and nothing checks that. If-Match takes the ETag of the report, \"0\" while"
                    + " nothing was said or published. What was said before stays known (knownOn). The same again changes"
                    + " nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What is said now.",
            content = @Content(schema = @Schema(implementation = CommentaryView.class)))
    public Response replace(
            @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year") String year,
            @Parameter(description = SECTION, example = "summary") @PathParam("section") String section,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceCommentaryRequest request) {
        var about = years.read(year);
        var where = read(section);
        var report = Optional.of(writing.comment(about, where, request.said(), ifMatch));
        return Response.ok(view(report, about, where))
                .tag(Versions.etag(WritingReport.version(report)))
                .build();
    }

    private CommentaryView view(Optional<AnnualReport> report, ReportingYear year, ReportSection section) {
        return CommentaryView.of(
                year, section, report.flatMap(each -> each.commentary().in(section)), links);
    }

    private static ReportSection read(String section) {
        return ReportSection.withCode(section)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "The report has no such section."));
    }
}
