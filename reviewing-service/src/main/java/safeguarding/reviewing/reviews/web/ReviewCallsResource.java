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

/** What brings the next review forward. */
@Path("/v1/review-chains/{chainId}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "iro"})
public class ReviewCallsResource {

    private final OpenedChain opened;
    private final CallingForReview calling;
    private final ReviewChainViews views;

    ReviewCallsResource(OpenedChain opened, CallingForReview calling, ReviewChainViews views) {
        this.opened = opened;
        this.calling = calling;
        this.views = views;
    }

    /** Bring the next review forward. */
    @POST
    @Transactional
    @Operation(
            operationId = "askForReviewSooner",
            summary = "Bring the next review forward",
            description = "For one of the four reasons of C1.4, each with a rule of its own. It never puts a review"
                    + " off. A later review answers it.")
    @APIResponse(
            responseCode = "200",
            description = "The chain as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewChainView.class)))
    @APIResponse(responseCode = "409", description = "The period has ended or was withdrawn.")
    public Response call(
            @PathParam("chainId") UUID chainId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CallForReviewRequest request) {
        var chain = opened.toChange(chainId, ifMatch);
        return views.answer(calling.call(
                chain, request.readKind(), request.notedOn(), request.day(), Boolean.TRUE.equals(request.toParent())));
    }

    /** Withdraw what brought a review forward. */
    @POST
    @Path("/{callId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawReviewCall",
            summary = "Withdraw what brought a review forward",
            description = "It was recorded in error: it stays, marked, and brings nothing forward.")
    @APIResponse(
            responseCode = "200",
            description = "The chain as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewChainView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response withdraw(
            @PathParam("chainId") UUID chainId,
            @PathParam("callId") UUID callId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewReasonRequest request) {
        var found = opened.call(chainId, callId, ifMatch);
        return views.answer(calling.withdraw(found.chain(), found.part(), request.reason()));
    }
}
