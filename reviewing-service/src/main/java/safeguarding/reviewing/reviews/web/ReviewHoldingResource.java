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
import safeguarding.reviewing.reviews.HoldingReview;

/** A review is held. */
@Path("/v1/reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "iro"})
public class ReviewHoldingResource {

    private final OpenedReview opened;
    private final HoldingReview holding;
    private final ReviewViews views;

    ReviewHoldingResource(OpenedReview opened, HoldingReview holding, ReviewViews views) {
        this.opened = opened;
        this.holding = holding;
        this.views = views;
    }

    /** Say that a review opened. */
    @POST
    @Path("/openings")
    @Transactional
    @Operation(
            operationId = "recordLookedAfterReviewOpening",
            summary = "Write down that a review opened",
            description = "From this day it counts (C1.10). Late is a fact; so is a review without a meeting where"
                    + " there should have been one, which is flagged (C1.6), and a child without a named IRO (C2.1).")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review was opened or cancelled before.")
    public Response open(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OpenReviewRequest request) {
        var review = opened.toChange(reviewId, ifMatch);
        return views.answer(holding.open(review, request.openedOn(), request.meeting()));
    }

    /** Say that a review was adjourned. */
    @POST
    @Path("/adjournments")
    @Transactional
    @Operation(
            operationId = "recordLookedAfterReviewAdjournment",
            summary = "Write down that a review was adjourned",
            description = "Once only, and it is finished within 20 working days of that (C1.10).")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review is not open.")
    public Response adjourn(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AdjournmentFields request) {
        return views.answer(holding.adjourn(opened.toChange(reviewId, ifMatch), request.on(), request.reason()));
    }

    /** Say that a review was finished. */
    @POST
    @Path("/completions")
    @Transactional
    @Operation(
            operationId = "completeLookedAfterReview",
            summary = "Write down that a review was finished",
            description = "Later than C1.10 allows is a fact, and an event.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review is not open.")
    public Response complete(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteReviewRequest request) {
        return views.answer(holding.finish(opened.toChange(reviewId, ifMatch), request.finishedOn()));
    }
}
