package safeguarding.licensing.chaperonebookings.web;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.chaperonebookings.BookingChaperones;
import safeguarding.licensing.chaperonebookings.ChaperoneBookings;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Bookings of chaperones. */
@Path("/v1/chaperone-bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChaperoneBookingsResource {

    private final ChaperoneBookings bookings;
    private final BookingChaperones booking;
    private final AreaRecords records;
    private final BookingViews views;

    ChaperoneBookingsResource(
            ChaperoneBookings bookings, BookingChaperones booking, AreaRecords records, BookingViews views) {
        this.bookings = bookings;
        this.booking = booking;
        this.records = records;
        this.views = views;
    }

    /** The bookings, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listChaperoneBookings",
            summary = "List bookings of chaperones",
            description = "Of all productions of the county, with what keeps the chaperone from each by now.")
    @APIResponse(
            responseCode = "200",
            description = "Bookings in the order in which they were made, also those that were cancelled; with"
                    + " updatedSince those that have changed, and next is always there. A booking is never removed.")
    public Page<BookingView> list(
            @Parameter(description = "Only bookings of this chaperone.") @QueryParam("chaperoneId") @Nullable
                    UUID chaperoneId,
            @Parameter(description = "Only bookings for this production.") @QueryParam("productionId") @Nullable
                    UUID productionId,
            @Parameter(description = "Only bookings that begin on this civil day.") @QueryParam("on") @Nullable
                    LocalDate on,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = ChaperoneBookingResource.kind(bookings);
        if (updatedSince != null) {
            if (chaperoneId != null || productionId != null || on != null) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(kind, updatedSince, page, views::of);
        }
        var query = records.list(kind)
                .whereGiven("r.chaperone_id = :chaperone", "chaperone", chaperoneId)
                .whereGiven("r.production_id = :production", "production", productionId)
                .whereGiven("r.on_day = :on", "on", on);
        return records.page(kind, query, page, views::of);
    }

    /** Books a chaperone. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "bookChaperone",
            summary = "Book a chaperone",
            description =
                    "Checked over all productions of the county at once: bookings that meet in time are at one place,"
                            + " and the children of all of them together are within the ratio.")
    @APIResponse(
            responseCode = "201",
            description = "The chaperone is booked.",
            content = @Content(schema = @Schema(implementation = BookingView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "The chaperone is not approved on a day, is too young (H9) or lacks a proof (LC60), is at another"
                            + " place at that time (LC61), or would have too many children in care (H9).")
    public Response book(@Valid @NotNull BookChaperoneRequest request) {
        var booked = booking.book(request.details().read());
        return AreaRecords.created(views.link(booked), booked, views.of(booked));
    }
}
