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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.AnnualReport;
import safeguarding.audit.reports.AnnualReports;
import safeguarding.audit.reports.WritingReport;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.ReportState;
import safeguarding.platform.report.web.ReportedYears;
import safeguarding.platform.versioning.Versions;

/** The yearly report of quality assurance, as data or as a document, by Accept. */
@Path("/v1/annual-reports/{year}")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@RolesAllowed({"committee-member", "head-of-safeguarding", "qa-manager"})
public class AnnualReportResource {

    private static final String FOR =
            "public: small numbers are suppressed. As much as the caller may have when absent;"
                    + " a committee member has the public one only.";

    private final ReportedYears years;
    private final AnnualReports reports;
    private final ShowingReport showing;
    private final ReadersOfReports readers;

    AnnualReportResource(ReportedYears years, AnnualReports reports, ShowingReport showing, ReadersOfReports readers) {
        this.years = years;
        this.reports = reports;
        this.showing = showing;
        this.readers = readers;
    }

    /** The report of a year. */
    @GET
    @Transactional
    @Operation(
            operationId = "getAnnualQaReport",
            summary = "Read the yearly report of quality assurance",
            description = "The latest edition, or the draft where nothing is published: as at the last day of the year,"
                    + " or as at today while it runs (QA50). Its figures are those of /v1/indicators for the same days."
                    + " As JSON, or as an HTML document to print, by Accept. It names neither a child nor a member of staff. A committee member reads"
                    + " what was published. The ETag is what a change of the commentary and a publication need.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnualReportView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = ReportDocument.class),
                        examples = @ExampleObject(name = "document", value = ReportDocument.BEGINNING))
            })
    public Response get(
            @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year") String year,
            @Parameter(
                            description = FOR,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"unit", "public"}))
                    @QueryParam("for")
                    @Nullable
                    String audience,
            @Parameter(
                            description =
                                    "draft: as the figures and the commentary stand now, though an edition is out."
                                            + " published: the latest edition. Whichever there is when absent.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"draft", "published"}))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Context HttpHeaders headers) {
        var readBy = readers.admit(audience);
        var about = years.read(year);
        var report = reports.of(about);
        return ReportPage.answer(found(about, report, readBy, state), headers)
                .tag(Versions.etag(WritingReport.version(report)))
                .build();
    }

    /** One edition of it. */
    @GET
    @Path("/editions/{edition}")
    @Transactional
    @Operation(
            operationId = "getAnnualQaReportEdition",
            summary = "Read an edition of the yearly report",
            description = "As it was published: whatever was recorded later changes nothing in it. As JSON, or as an"
                    + " HTML document to print, by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The edition.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnnualReportView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = ReportDocument.class),
                        examples = @ExampleObject(name = "document", value = ReportDocument.BEGINNING))
            })
    public Response getEdition(
            @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year") String year,
            @Parameter(description = "Number of the edition, 1 for the first.", example = "1") @PathParam("edition")
                    int edition,
            @Parameter(
                            description = FOR,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"unit", "public"}))
                    @QueryParam("for")
                    @Nullable
                    String audience,
            @Context HttpHeaders headers) {
        var readBy = readers.admit(audience);
        var shown = reports.of(years.read(year))
                .flatMap(report -> showing.edition(report, edition, readBy))
                .orElseThrow(() -> none("There is no such edition of the report."));
        return ReportPage.answer(shown, headers).build();
    }

    private AnnualReportView found(
            ReportingYear year, Optional<AnnualReport> report, Audience audience, @Nullable String state) {
        var asked = Codes.readOrNull("state", state, ReportState.class);
        var edition = asked == ReportState.DRAFT
                ? Optional.<AnnualReportView>empty()
                : report.flatMap(each -> showing.edition(each, each.editions(), audience));
        if (edition.isPresent()) {
            return edition.get();
        }
        if (asked == ReportState.PUBLISHED || !readers.ofTheUnit()) {
            throw none("The report of the year %s is not published.".formatted(year));
        }
        return showing.draft(year, report, audience);
    }

    private static ProblemException none(String detail) {
        return ProblemException.of(ProblemType.NOT_FOUND, detail);
    }
}
