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
import safeguarding.reviewing.reviews.SchedulingReview;

/** The booking of a review. */
@Path("/v1/reviews/{reviewId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "iro"})
public class ReviewBookingResource {

    private final OpenedReview opened;
    private final SchedulingReview scheduling;
    private final ReviewViews views;

    ReviewBookingResource(OpenedReview opened, SchedulingReview scheduling, ReviewViews views) {
        this.opened = opened;
        this.scheduling = scheduling;
        this.views = views;
    }

    /** Book a review for another time. */
    @POST
    @Path("/bookings")
    @Transactional
    @Operation(
            operationId = "bookLookedAfterReview",
            summary = "Book a review for another time",
            description = "The whole of the booking. A day beyond the window is taken: late is a fact.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review is not booked any more.")
    public Response book(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BookReviewRequest request) {
        var review = opened.toChange(reviewId, ifMatch);
        return views.answer(scheduling.reschedule(review, request.startsAt(), request.meeting()));
    }

    /** Cancel a review that is booked. */
    @POST
    @Path("/cancellations")
    @Transactional
    @Operation(
            operationId = "cancelLookedAfterReview",
            summary = "Cancel a review that is booked",
            description = "It will not be held; what is due stays due.")
    @APIResponse(
            responseCode = "200",
            description = "The review as it stands.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "409", description = "The review is not booked any more.")
    public Response cancel(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewReasonRequest request) {
        return views.answer(scheduling.cancel(opened.toChange(reviewId, ifMatch), request.reason()));
    }
}
