package safeguarding.reviewing.reviews.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import safeguarding.reviewing.reviews.CallingForReview;

/** What puts the next review off. */
@Path("/v1/review-chains/{chainId}/exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"head-of-safeguarding", "iro"})
public class ReviewExemptionsResource {

    private final OpenedChain opened;
    private final CallingForReview calling;
    private final ReviewChainViews views;

    ReviewExemptionsResource(OpenedChain opened, CallingForReview calling, ReviewChainViews views) {
        this.opened = opened;
        this.calling = calling;
        this.views = views;
    }

    /** Excuse the next review until a day. */
    @POST
    @Transactional
    @Operation(
            operationId = "recordReviewExemption",
            summary = "Excuse the next review until a day",
            description = "It holds from today on, for the review that is due next and for no other. Refused: it"
                    + " lengthens nothing that is overdue, nothing that is brought forward (C1.4), and nothing that"
                    + " is due later in any case. A series of them is visible as such.")
    @APIResponse(
            responseCode = "200",
            description = "The chain as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewChainView.class)))
    @APIResponse(responseCode = "409", description = "No review is due, or the period has ended or was withdrawn.")
    public Response excuse(
            @PathParam("chainId") UUID chainId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExcuseReviewRequest request) {
        return views.answer(calling.excuse(opened.toChange(chainId, ifMatch), request.until(), request.reason()));
    }

    /** Take an exemption back. */
    @POST
    @Path("/{exemptionId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawReviewExemption",
            summary = "Take an exemption back",
            description = "It stays, marked, and excuses nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The chain as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewChainView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response withdraw(
            @PathParam("chainId") UUID chainId,
            @PathParam("exemptionId") UUID exemptionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewReasonRequest request) {
        var found = opened.exemption(chainId, exemptionId, ifMatch);
        return views.answer(calling.withdraw(found.chain(), found.part(), request.reason()));
    }
}
