package safeguarding.platform.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Import jobs: how far they have come and what became of each line. An operator sees all, a client its own. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({"operator", "case-system"})
public class ImportJobResource {

    private final ImportReports reports;
    private final ImportJobStore jobs;
    private final CurrentCaller caller;

    ImportJobResource(ImportReports reports, ImportJobStore jobs, CurrentCaller caller) {
        this.reports = reports;
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listServiceImports",
            summary = "List import jobs, latest first",
            description = "An operator sees all jobs, a client its own.")
    @APIResponse(responseCode = "200", description = "One page of jobs.")
    @Transactional
    public Page<ImportJobView> list(
            @Parameter(description = "Only jobs in this state.", schema = @Schema(maxLength = 20))
                    @QueryParam("state")
                    @Pattern(regexp = "received|running|finished|failed|cancelled")
                    @Nullable
                    String state,
            @BeanParam PageRequest page) {
        return reports.jobs(ownClient(), state, page);
    }

    @GET
    @Path("/{jobId}")
    @Operation(
            operationId = "getServiceImport",
            summary = "Read an import job and its progress",
            description = "State, counts by outcome, and whether it is a dry run. An operator sees all jobs, a "
                    + "client its own.")
    @APIResponse(
            responseCode = "200",
            description = "The job.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    @APIResponse(responseCode = "404", description = "There is no such job for this caller.")
    @Transactional
    public Response get(@PathParam("jobId") UUID jobId) {
        var job = find(jobId);
        return Response.ok(job).tag(Versions.etag(job.version())).build();
    }

    @GET
    @Path("/{jobId}/rows")
    @Operation(
            operationId = "listServiceImportRows",
            summary = "List what became of the lines of an import",
            description = "Line by line: created, updated, unchanged, rejected with its findings, or failed. A "
                    + "dry run gives the same report.")
    @APIResponse(responseCode = "200", description = "One page of lines in the order of the upload.")
    @APIResponse(responseCode = "404", description = "There is no such job for this caller.")
    @Transactional
    public Page<ImportRowView> rows(
            @PathParam("jobId") UUID jobId,
            @Parameter(description = "Only lines that came to this end.", schema = @Schema(maxLength = 20))
                    @QueryParam("outcome")
                    @Pattern(regexp = "waiting|created|updated|unchanged|rejected|failed|cancelled")
                    @Nullable
                    String outcome,
            @BeanParam PageRequest page) {
        return reports.rows(find(jobId).id(), outcome, page);
    }

    @POST
    @Path("/{jobId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelServiceImport",
            summary = "Cancel an import job",
            description = "Lines that are done stay done; the others are dropped.")
    @APIResponse(
            responseCode = "200",
            description = "The job, cancelled.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    @APIResponse(responseCode = "404", description = "There is no such job for this caller.")
    @APIResponse(responseCode = "409", description = "The job has ended already.")
    @Transactional
    public Response cancel(
            @PathParam("jobId") UUID jobId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelImportRequest request) {
        jobs.lock(jobId);
        var job = find(jobId);
        Versions.require(ifMatch, job.version());
        if (job.finishedAt() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The import has ended already: it is " + job.state() + ".");
        }
        jobs.cancel(jobId, request.reason());
        return get(jobId);
    }

    private ImportJobView find(UUID jobId) {
        return reports.job(jobId, ownClient())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such import."));
    }

    private @Nullable String ownClient() {
        var calling = caller.caller();
        return calling.hasRole("operator") ? null : calling.client();
    }
}
