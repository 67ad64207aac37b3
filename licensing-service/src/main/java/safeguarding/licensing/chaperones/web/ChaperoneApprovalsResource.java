package safeguarding.licensing.chaperones.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperones.ChaperoneApprovals;
import safeguarding.licensing.chaperones.KeepingChaperones;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** What approvals of chaperones are asked for. */
@Path("/v1/chaperone-approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneApprovalsResource {

    private final ChaperoneApprovals approvals;
    private final KeepingChaperones keeping;
    private final AreaRecords records;
    private final ChaperoneViews views;

    ChaperoneApprovalsResource(
            ChaperoneApprovals approvals, KeepingChaperones keeping, AreaRecords records, ChaperoneViews views) {
        this.approvals = approvals;
        this.keeping = keeping;
        this.records = records;
        this.views = views;
    }

    /** The approvals, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listChaperoneApprovals",
            summary = "List what approvals of chaperones are asked for",
            description = "How each stands is said by its licence; the list of licences filters by it.")
    @APIResponse(responseCode = "200", description = "Approvals in the order in which they were asked for.")
    public Page<ChaperoneApprovalView> list(
            @Parameter(description = "Only approvals of this chaperone.") @QueryParam("chaperoneId") @Nullable
                    UUID chaperoneId,
            @BeanParam PageRequest page) {
        var kind = ChaperoneApprovalResource.kind(approvals);
        var query = records.list(kind).whereGiven("r.chaperone_id = :chaperone", "chaperone", chaperoneId);
        return records.page(kind, query, page, views::of);
    }

    /** Asks for an approval. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askForChaperoneApproval",
            summary = "Ask for the approval of a chaperone",
            description = "A licence in draft. Handed in and granted, it lets the chaperone be booked (H9).")
    @APIResponse(
            responseCode = "201",
            description = "The approval is asked for.",
            content = @Content(schema = @Schema(implementation = ChaperoneApprovalView.class)))
    public Response ask(@Valid @NotNull AskForChaperoneApprovalRequest request) {
        var approval = keeping.ask(request.chaperoneId(), request.term().read());
        return AreaRecords.created(views.linkOfApproval(approval.id()), approval, views.of(approval));
    }
}
