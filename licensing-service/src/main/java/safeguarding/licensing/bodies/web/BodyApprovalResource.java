package safeguarding.licensing.bodies.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.bodies.ApprovingBodies;
import safeguarding.licensing.bodies.BodyApproval;
import safeguarding.licensing.bodies.BodyApprovals;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** What one approval of a body of persons is asked for. */
@Path("/v1/body-approvals/{bodyApprovalId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodyApprovalResource {

    private final BodyApprovals approvals;
    private final ApprovingBodies approving;
    private final AreaRecords records;
    private final BodyViews views;
    private final CurrentCaller caller;

    BodyApprovalResource(
            BodyApprovals approvals,
            ApprovingBodies approving,
            AreaRecords records,
            BodyViews views,
            CurrentCaller caller) {
        this.approvals = approvals;
        this.approving = approving;
        this.records = records;
        this.views = views;
        this.caller = caller;
    }

    /** The approval. */
    @GET
    @Transactional
    @Operation(
            operationId = "getBodyApproval",
            summary = "Read what the approval of a body of persons is asked for",
            description = "With what is missing or against the law today, and the audits.")
    @APIResponse(
            responseCode = "200",
            description = "The approval.",
            content = @Content(schema = @Schema(implementation = BodyApprovalView.class)))
    public Response get(@PathParam("bodyApprovalId") UUID bodyApprovalId) {
        return answer(records.toRead(kind(approvals), approvals.find(bodyApprovalId)));
    }

    /** Replaces what is asked for. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceBodyApproval",
            summary = "Write down what the approval of a body of persons is asked for, as of now",
            description = "The whole of it, while the licence is a draft or was returned.")
    @APIResponse(
            responseCode = "200",
            description = "The approval.",
            content = @Content(schema = @Schema(implementation = BodyApprovalView.class)))
    @APIResponse(responseCode = "409", description = "The licence was handed in.")
    @APIResponse(responseCode = "422", description = "Something is said to have happened on a day ahead (A5).")
    public Response replace(
            @PathParam("bodyApprovalId") UUID bodyApprovalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceBodyApprovalRequest request) {
        var approval = records.toChange(kind(approvals), approvals.find(bodyApprovalId), ifMatch);
        return answer(approving.rewrite(approval, request.details().read()));
    }

    /** Records an audit. */
    @POST
    @Path("/audits")
    @Transactional
    @Operation(
            operationId = "recordBodyAudit",
            summary = "Record the audit of a body of persons",
            description = "Of an approval that was granted. What follows from it is decided on the licence.")
    @APIResponse(
            responseCode = "200",
            description = "The approval with all its audits.",
            content = @Content(schema = @Schema(implementation = BodyApprovalView.class)))
    @APIResponse(responseCode = "409", description = "The approval was not granted.")
    @APIResponse(responseCode = "422", description = "The audit is said to have taken place on a day ahead (A5).")
    public Response audit(
            @PathParam("bodyApprovalId") UUID bodyApprovalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordBodyAuditRequest request) {
        var approval = records.toChange(kind(approvals), approvals.find(bodyApprovalId), ifMatch);
        return answer(approving.audit(approval, request.read(caller.caller().actor())));
    }

    private Response answer(BodyApproval approval) {
        return AreaRecords.changed(approval, views.of(approval));
    }

    static AreaRecordKind<BodyApproval> kind(BodyApprovals approvals) {
        return AreaRecordKind.ofTheCouncil(
                "listBodyApprovals", ApprovingBodies.TYPE, "body_approval", BodyApproval.class, approvals::all);
    }
}
