package safeguarding.licensing.dailyrecords.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import safeguarding.licensing.dailyrecords.HandingInRecords;

/** One record of a day. */
@Path("/v1/daily-records/{dailyRecordId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DailyRecordResource {

    private final HandingInRecords handing;
    private final DailyRecordSight sight;
    private final DailyRecordViews views;

    DailyRecordResource(HandingInRecords handing, DailyRecordSight sight, DailyRecordViews views) {
        this.handing = handing;
        this.sight = sight;
        this.views = views;
    }

    /** The record. */
    @GET
    @Transactional
    @Operation(
            operationId = "getDailyRecord",
            summary = "Read the record of a day",
            description = "With what the law says to it today. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = DailyRecordView.class)))
    public Response get(@PathParam("dailyRecordId") UUID recordId) {
        return views.changed(sight.toRead(recordId));
    }

    /** Writes it down as of now. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceDailyRecord",
            summary = "Write down the record of a day as of now",
            description = "The whole of it. The child's records of the days around it are checked anew.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = DailyRecordView.class)))
    @APIResponse(responseCode = "409", description = "It was made in error.")
    @APIResponse(responseCode = "422", description = "The licence does not name and cover the day (LC50).")
    public Response replace(
            @PathParam("dailyRecordId") UUID recordId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceDailyRecordRequest request) {
        var details = request.details();
        return views.changed(handing.change(sight.toChange(recordId, ifMatch), details.licenceId(), details.read()));
    }

    /** It was made in error. */
    @POST
    @Path("/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawDailyRecord",
            summary = "Say that the record of a day was made in error",
            description = "It stays with the reason until its time is over, and counts no more.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands.",
            content = @Content(schema = @Schema(implementation = DailyRecordView.class)))
    @APIResponse(responseCode = "409", description = "It was made in error already.")
    public Response withdraw(
            @PathParam("dailyRecordId") UUID recordId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawDailyRecordRequest request) {
        return views.changed(handing.withdraw(sight.toChange(recordId, ifMatch), request.reason()));
    }
}
