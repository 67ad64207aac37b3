package safeguarding.audit.population.web;

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

/** Handing over cases that no service tells of. */
@Path("/v1/imports/audit-population")
@Produces(MediaType.APPLICATION_JSON)
public class PopulationFilesResource {

    private final ImportJobs jobs;

    PopulationFilesResource(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Takes an upload and makes a job of it. What is neither true nor false is refused: it must not become a real run. */
    @POST
    @Consumes("application/x-ndjson")
    @RolesAllowed({"case-system", "operator"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "importAuditPopulation",
            summary = "Hand over cases that no service tells of",
            description =
                    "Children in need, supervision files, family support: NDJSON, one case a line. Each line is taken"
                            + " by itself; the same line again has no effect. A case that is not in the upload is not closed by"
                            + " that. The council's id of a case is hashed and not kept.")
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
                            description = "One record of this form a line.",
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(implementation = ToldCaseRecord.class)))
                    InputStream body) {
        return jobs.receive(TakingPopulationFile.KIND, body, DryRun.asked(dryRun, address));
    }
}
