package safeguarding.reviewing.reviews.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.reviews.SchedulingReview;

/** Reviews of looked-after children. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private final OpenedChain opened;
    private final SchedulingReview scheduling;
    private final ListingReviews listing;
    private final ReviewViews views;
    private final Access access;

    ReviewsResource(
            OpenedChain opened, SchedulingReview scheduling, ListingReviews listing, ReviewViews views, Access access) {
        this.opened = opened;
        this.scheduling = scheduling;
        this.listing = listing;
        this.views = views;
        this.access = access;
    }

    /** Reviews as they stood on a day. */
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
            operationId = "listLookedAfterReviews",
            summary = "List reviews of looked-after children, or what has changed in them",
            description = "Booked, held and cancelled ones of the children whom the caller may see. asAt shows those"
                    + " that had opened by a day; what was booked by then is told by knownOn, what was recorded by"
                    + " the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "Reviews in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public ReviewPage list(@BeanParam ReviewFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Writes down a review that is booked, or was held without a booking. */
    @POST
    @RolesAllowed({"conference-admin", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordLookedAfterReview",
            summary = "Write down a review that is booked, or was held without a booking",
            description = "A booking is refused while another review of the period is booked or open, and where it"
                    + " would have to be a meeting (C1.6). What was held is a fact: late, or without a meeting, it is"
                    + " flagged. Refused is what lies ahead (A5), outside of care (LR1), in no order or on the day of"
                    + " another review (LR2).")
    @APIResponse(
            responseCode = "201",
            description = "The review is written down.",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another review is booked or open, or the period has ended or was withdrawn.")
    public Response record(@Valid @NotNull RecordReviewRequest request) {
        request.refuseBothOrNeither();
        var chain = opened.ofPeriod(request.periodId());
        var booking = request.booking();
        var held = request.held();
        var review = booking == null
                ? scheduling.writeDown(chain, Objects.requireNonNull(held).read())
                : scheduling.schedule(chain, booking.startsAt(), booking.meeting());
        var view = views.show(review);
        return Response.created(view.link())
                .tag(Versions.etag(review))
                .entity(view)
                .build();
    }
}
