package safeguarding.licensing.chaperones.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperones.ChaperoneApproval;
import safeguarding.licensing.chaperones.ChaperoneApprovals;
import safeguarding.licensing.chaperones.KeepingChaperones;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** What one approval of a chaperone is asked for. */
@Path("/v1/chaperone-approvals/{approvalId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneApprovalResource {

    private final ChaperoneApprovals approvals;
    private final KeepingChaperones keeping;
    private final AreaRecords records;
    private final ChaperoneViews views;

    ChaperoneApprovalResource(
            ChaperoneApprovals approvals, KeepingChaperones keeping, AreaRecords records, ChaperoneViews views) {
        this.approvals = approvals;
        this.keeping = keeping;
        this.records = records;
        this.views = views;
    }

    /** The approval. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChaperoneApproval",
            summary = "Read what the approval of a chaperone is asked for",
            description = "How it stands is said by its licence.")
    @APIResponse(
            responseCode = "200",
            description = "The approval.",
            content = @Content(schema = @Schema(implementation = ChaperoneApprovalView.class)))
    public Response get(@PathParam("approvalId") UUID approvalId) {
        var approval = records.toRead(kind(approvals), approvals.find(approvalId));
        return AreaRecords.changed(approval, views.of(approval));
    }

    /** Replaces what is asked for. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceChaperoneApproval",
            summary = "Write down what the approval of a chaperone is asked for, as of now",
            description = "While the licence is a draft or was returned.")
    @APIResponse(
            responseCode = "200",
            description = "The approval.",
            content = @Content(schema = @Schema(implementation = ChaperoneApprovalView.class)))
    @APIResponse(responseCode = "409", description = "The licence was handed in.")
    public Response replace(
            @PathParam("approvalId") UUID approvalId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceChaperoneApprovalRequest request) {
        var approval = records.toChange(kind(approvals), approvals.find(approvalId), ifMatch);
        var changed = keeping.rewrite(approval, request.term().read());
        return AreaRecords.changed(changed, views.of(changed));
    }

    static AreaRecordKind<ChaperoneApproval> kind(ChaperoneApprovals approvals) {
        return AreaRecordKind.ofTheCouncil(
                "listChaperoneApprovals",
                KeepingChaperones.APPROVAL,
                "chaperone_approval",
                ChaperoneApproval.class,
                approvals::all);
    }
}
