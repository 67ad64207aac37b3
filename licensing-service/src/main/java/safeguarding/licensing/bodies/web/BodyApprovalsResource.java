package safeguarding.licensing.bodies.web;

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
import safeguarding.licensing.bodies.ApprovingBodies;
import safeguarding.licensing.bodies.BodyApprovals;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** What approvals of bodies of persons are asked for. */
@Path("/v1/body-approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodyApprovalsResource {

    private final BodyApprovals approvals;
    private final ApprovingBodies approving;
    private final AreaRecords records;
    private final BodyViews views;

    BodyApprovalsResource(BodyApprovals approvals, ApprovingBodies approving, AreaRecords records, BodyViews views) {
        this.approvals = approvals;
        this.approving = approving;
        this.records = records;
        this.views = views;
    }

    /** The approvals, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listBodyApprovals",
            summary = "List what approvals of bodies of persons are asked for",
            description = "How each stands is said by its licence; the list of licences filters by it.")
    @APIResponse(
            responseCode = "200",
            description = "Approvals in the order in which they were asked for; with updatedSince those that have"
                    + " changed, and next is always there. An approval is never removed.")
    public Page<BodyApprovalView> list(
            @Parameter(description = "Only approvals of this party.") @QueryParam("partyId") @Nullable UUID partyId,
            @Parameter(description = "Only approvals of this council.", schema = @Schema(maxLength = 3))
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = BodyApprovalResource.kind(approvals);
        if (updatedSince != null) {
            if (partyId != null || council != null) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(kind, updatedSince, page, views::of);
        }
        var query = records.list(kind)
                .whereGiven("r.party_id = :party", "party", partyId)
                .whereGiven("r.council = :council", "council", council);
        return records.page(kind, query, page, views::of);
    }

    /** Asks for an approval. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askForBodyApproval",
            summary = "Ask for the approval of a body of persons",
            description = "A licence in draft. The body is approved, not the child (H4).")
    @APIResponse(
            responseCode = "201",
            description = "The approval is asked for.",
            content = @Content(schema = @Schema(implementation = BodyApprovalView.class)))
    @APIResponse(responseCode = "422", description = "Something is said to have happened on a day ahead (A5).")
    public Response ask(@Valid @NotNull AskForBodyApprovalRequest request) {
        var approval = approving.ask(
                request.partyId(), request.council(), request.details().read());
        return AreaRecords.created(views.link(approval), approval, views.of(approval));
    }
}
