package safeguarding.licensing.chaperonebookings.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import safeguarding.licensing.chaperonebookings.BookingChaperones;
import safeguarding.licensing.chaperonebookings.ChaperoneBooking;
import safeguarding.licensing.chaperonebookings.ChaperoneBookings;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One booking of a chaperone. */
@Path("/v1/chaperone-bookings/{bookingId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneBookingResource {

    private final ChaperoneBookings bookings;
    private final BookingChaperones booking;
    private final AreaRecords records;
    private final BookingViews views;

    ChaperoneBookingResource(
            ChaperoneBookings bookings, BookingChaperones booking, AreaRecords records, BookingViews views) {
        this.bookings = bookings;
        this.booking = booking;
        this.records = records;
        this.views = views;
    }

    /** The booking. */
    @GET
    @Transactional
    @Operation(
            operationId = "getChaperoneBooking",
            summary = "Read a booking of a chaperone",
            description = "With what keeps the chaperone from it by now.")
    @APIResponse(
            responseCode = "200",
            description = "The booking.",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    public Response get(@PathParam("bookingId") UUID bookingId) {
        var booked = records.toRead(kind(bookings), bookings.find(bookingId));
        return AreaRecords.changed(booked, views.of(booked));
    }

    /** Cancels the booking. */
    @POST
    @Path("/cancellations")
    @Transactional
    @Operation(
            operationId = "cancelChaperoneBooking",
            summary = "Cancel a booking of a chaperone",
            description =
                    "The chaperone is free for that time again. A booking is not changed: it is cancelled and made anew.")
    @APIResponse(
            responseCode = "200",
            description = "The booking as it stands.",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(responseCode = "409", description = "It was cancelled already.")
    public Response cancel(
            @PathParam("bookingId") UUID bookingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelBookingRequest request) {
        var booked = records.toChange(kind(bookings), bookings.find(bookingId), ifMatch);
        var cancelled = booking.cancel(booked, request.reason());
        return AreaRecords.changed(cancelled, views.of(cancelled));
    }

    static AreaRecordKind<ChaperoneBooking> kind(ChaperoneBookings bookings) {
        return AreaRecordKind.ofTheCouncil(
                "listChaperoneBookings",
                BookingChaperones.TYPE,
                "chaperone_booking",
                ChaperoneBooking.class,
                bookings::all);
    }
}
