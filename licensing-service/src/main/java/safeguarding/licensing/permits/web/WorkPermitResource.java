package safeguarding.licensing.permits.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.permits.AskingForPermits;
import safeguarding.licensing.permits.PermitShortfalls;
import safeguarding.licensing.permits.WorkPermit;
import safeguarding.licensing.permits.WorkPermits;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One work permit. */
@Path("/v1/work-permits/{workPermitId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class WorkPermitResource {

    private final OpenedPermit opened;
    private final AskingForPermits asking;
    private final PermitShortfalls shortfalls;
    private final PermitViews views;
    private final WorkPermits permits;
    private final KnownChildren children;
    private final Clock clock;

    WorkPermitResource(
            OpenedPermit opened,
            AskingForPermits asking,
            PermitShortfalls shortfalls,
            PermitViews views,
            WorkPermits permits,
            KnownChildren children,
            Clock clock) {
        this.opened = opened;
        this.asking = asking;
        this.shortfalls = shortfalls;
        this.views = views;
        this.permits = permits;
        this.children = children;
        this.clock = clock;
    }

    /** The permit. */
    @GET
    @Transactional
    @Operation(
            operationId = "getWorkPermit",
            summary = "Read what a work permit is asked for",
            description = "Its ETag is that of its licence. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The permit.",
            content = @Content(schema = @Schema(implementation = WorkPermitView.class)))
    public Response get(@PathParam("workPermitId") UUID workPermitId) {
        return answer(opened.toRead(workPermitId));
    }

    /** The permit as the employer may see it. */
    @GET
    @Path("/applicant-view")
    @Transactional
    @Operation(
            operationId = "getWorkPermitForApplicant",
            summary = "Read a work permit as the employer may see it",
            description = "No address, school or date of birth of the child.")
    @APIResponse(responseCode = "200", description = "What the employer may see.")
    public WorkPermitForApplicant forApplicant(@PathParam("workPermitId") UUID workPermitId) {
        return views.forApplicant(opened.toRead(workPermitId));
    }

    /** What is missing or against the law. */
    @GET
    @Path("/shortfalls")
    @Transactional
    @Operation(
            operationId = "listWorkPermitShortfalls",
            summary = "List what is missing from a work permit, or against the law",
            description = "As of today: each breach of the hours with rule, day and figures, checked together with the"
                    + " child's other permits; the kind of work; age; what the employer owes the parents. What bars the permit"
                    + " and what is only to be thought about, such as a late application.")
    @APIResponse(responseCode = "200", description = "All of it.")
    public WorkPermitShortfallsView shortfalls(@PathParam("workPermitId") UUID workPermitId) {
        return new WorkPermitShortfallsView(shortfalls.of(opened.toRead(workPermitId), CivilTime.today(clock)).stream()
                .map(WorkPermitShortfall::of)
                .toList());
    }

    /** Replaces what is asked for. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "replaceWorkPermit",
            summary = "Write down what a work permit is asked for, as of now",
            description = "The whole of it, while it is a draft or was returned.")
    @APIResponse(
            responseCode = "200",
            description = "The permit as it stands.",
            content = @Content(schema = @Schema(implementation = WorkPermitView.class)))
    @APIResponse(responseCode = "409", description = "It was handed in.")
    @APIResponse(responseCode = "422", description = "The parents were told on a day ahead (A5).")
    public Response replace(
            @PathParam("workPermitId") UUID workPermitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceWorkPermitRequest request) {
        var permit = opened.toChange(workPermitId);
        return answer(asking.rewrite(
                permit,
                children.named("childId", permit.childId()),
                ifMatch,
                request.details().read()));
    }

    private Response answer(WorkPermit permit) {
        return Response.ok(views.of(permit))
                .tag(Versions.etag(permits.versionOfLicence(permit.id())))
                .build();
    }
}
