package safeguarding.reviewing.reviews.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.reviews.CorrectingReview;

/** One review of a looked-after child. */
@Path("/v1/reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final OpenedReview opened;
    private final ReviewOnADay known;
    private final CorrectingReview correcting;
    private final ReviewViews views;

    ReviewResource(OpenedReview opened, ReviewOnADay known, CorrectingReview correcting, ReviewViews views) {
        this.opened = opened;
        this.known = known;
        this.correcting = correcting;
        this.views = views;
    }

    /** The review, as it was known on a day. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getLookedAfterReview",
            summary = "Read a review of a looked-after child",
            description = "How it went, by when it was to be held and by which rule (C1), and what is bad about it"
                    + " (C2.1, C1.6, C1.10). asAt gives the state of a day, knownOn what was recorded by the end of a"
                    + " day.")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Response get(@PathParam("reviewId") UUID reviewId, @BeanParam OnADay day) {
        var review = opened.toRead(reviewId);
        return day.now()
                ? views.answer(review)
                : Response.ok(known.show(review.chainId(), reviewId, day)).build();
    }

    /** Corrects how it was held. */
    @PUT
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctLookedAfterReview",
            summary = "Correct how a review was held",
            description = "The whole of it. What was recorded before stays known (knownOn); what was due after it is"
                    + " worked out again. More adjournments than one are a fact here, and flagged (C1.10). A review"
                    + " that was cancelled by mistake was held after all.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review is only booked, or was withdrawn.")
    public Response correct(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectReviewRequest request) {
        var review = opened.toChange(reviewId, ifMatch);
        return views.answer(correcting.correct(review, request.held().read(), request.reason()));
    }

    /** Withdraws a review that was recorded in error. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawLookedAfterReview",
            summary = "Withdraw a review that was recorded in error",
            description =
                    "It never was: it stays, marked, and is on no list. What was due instead is worked out" + " again.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review was withdrawn before.")
    public Response withdraw(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewReasonRequest request) {
        return views.answer(correcting.withdraw(opened.toChange(reviewId, ifMatch), request.reason()));
    }
}
