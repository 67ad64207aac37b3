package safeguarding.conference.convening.web;

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
import safeguarding.conference.convening.AllocatingChair;
import safeguarding.conference.convening.BookingConference;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.web.OpenedConference.Opened;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.versioning.Versions;

/** Booking one conference, putting it off, giving it up. */
@Path("/v1/conferences/{conferenceId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class BookingResource {

    private final OpenedConference opened;
    private final BookingConference booking;
    private final AllocatingChair allocating;
    private final ConferenceViews views;
    private final CurrentCaller current;

    BookingResource(
            OpenedConference opened,
            BookingConference booking,
            AllocatingChair allocating,
            ConferenceViews views,
            CurrentCaller current) {
        this.opened = opened;
        this.booking = booking;
        this.allocating = allocating;
        this.views = views;
        this.current = current;
    }

    /** Books it, or books it differently. */
    @POST
    @Path("/bookings")
    @Transactional
    @Operation(
            operationId = "bookConference",
            summary = "Book a conference",
            description =
                    "A day beyond the limit needs lateCause (B1.3, B1.5, B1.6, B1.7); an initial conference is not"
                            + " booked for a weekend (8875); a chair is booked once at a time, and one who was allocated"
                            + " before is judged for the new day (B2.5). A later start of a booked conference is a"
                            + " postponement.")
    @APIResponse(
            responseCode = "200",
            description = "The conference is booked.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response book(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BookConferenceRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        var conference = found.conference();
        var asked = request.read();
        var chair = request.chairId() == null ? conference.chairId() : request.chairId();
        booking.book(conference, asked, chair == null ? null : allocating.suited(conference, chair, asked.day()));
        return changed(found);
    }

    /** Puts it off. */
    @POST
    @Path("/postponements")
    @Transactional
    @Operation(
            operationId = "postponeConference",
            summary = "Put a booked conference off",
            description = "It waits for another booking; its limit stays. The reason is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The conference waits for another booking.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response postpone(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        booking.postpone(found.conference(), request.reason(), who());
        return changed(found);
    }

    /** Gives it up. */
    @POST
    @Path("/cancellations")
    @Transactional
    @Operation(
            operationId = "cancelConference",
            summary = "Give a conference up",
            description = "It will not be held, for a reason that is kept. A conference that was held cannot be "
                    + "cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The conference will not be held.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response cancel(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        booking.cancel(found.conference(), request.reason(), who());
        return changed(found);
    }

    private String who() {
        var caller = current.caller();
        return caller.actor();
    }

    private Response changed(Opened found) {
        ChildProtectionConference conference = found.conference();
        return Response.ok(views.show(conference, found.visible(), null))
                .tag(Versions.etag(conference))
                .build();
    }
}
