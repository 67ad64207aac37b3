package safeguarding.audit.pastaudits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.importing.DryRun;
import safeguarding.platform.importing.ImportJobView;
import safeguarding.platform.importing.ImportJobs;

/** Handing over audits of before this service. */
@Path("/v1/imports/past-audits")
@Produces(MediaType.APPLICATION_JSON)
public class PastAuditsResource {

    private static final String CSV = "text/csv";

    private final ImportJobs jobs;

    PastAuditsResource(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Takes an upload and makes a job of it. */
    @POST
    @Consumes(CSV)
    @RolesAllowed({"case-system", "operator"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "importPastAudits",
            summary = "Hand over audits of before this service",
            description =
                    "CSV whose first line names the columns, one case a line, the audit repeated in each. Each line is taken"
                            + " by itself; the same line again has no effect. Grades are as they were given, each in its scale (F3),"
                            + " between start and report (QA47). Past audits count in comparisons by their grades.")
    @APIResponse(
            responseCode = "202",
            description = "The upload is stored; Location is the job with its report.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response receive(
            @Parameter(description = "Whether to make the report only and change nothing; false when absent.")
                    @QueryParam(DryRun.PARAMETER)
                    @Nullable
                    Boolean dryRun,
            @Context UriInfo address,
            @RequestBody(
                            required = true,
                            description = "Records with these columns.",
                            content =
                                    @Content(mediaType = CSV, schema = @Schema(implementation = PastCaseRecord.class)))
                    InputStream body) {
        return jobs.receive(TakingPastAuditFile.KIND, CsvAsLines.of(body), DryRun.asked(dryRun, address));
    }
}
