package safeguarding.conference.papers.web;

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
import safeguarding.conference.papers.CorrectingMinutes;
import safeguarding.conference.papers.RecordingMinutes;
import safeguarding.conference.papers.web.OpenedMinutes.Opened;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** The minutes of a conference. */
@Path("/v1/minutes/{minutesId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesResource {

    private final OpenedMinutes opened;
    private final RecordingMinutes recording;
    private final CorrectingMinutes correcting;
    private final MinutesViews views;

    MinutesResource(
            OpenedMinutes opened, RecordingMinutes recording, CorrectingMinutes correcting, MinutesViews views) {
        this.opened = opened;
        this.recording = recording;
        this.correcting = correcting;
        this.views = views;
    }

    /** The minutes. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getMinutes",
            summary = "Read the minutes of a conference",
            description =
                    "With the sections that the caller may read and what was added after they were sent. For partner agencies they are there once they are sent.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes as the caller may read them.",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response get(@PathParam("minutesId") UUID minutesId) {
        var found = opened.toRead(minutesId);
        return answered(found);
    }

    /** They are written differently. */
    @PUT
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceMinutes",
            summary = "Write the minutes of a conference differently",
            description =
                    "The whole of them, before they are sent; afterwards they are never overwritten: request a correction or add an addendum.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes as they stand.",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response replace(
            @PathParam("minutesId") UUID minutesId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MinutesFields request) {
        var found = opened.toChange(minutesId, ifMatch);
        recording.replace(found.minutes(), request.read());
        return answered(found);
    }

    /** They are sent. */
    @POST
    @Path("/sendings")
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "recordMinutesSent",
            summary = "Record that the minutes of a conference were sent",
            description =
                    "From then on they stay as they are. What was due (B2.11) is met on that day, late or in time.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes as they were sent.",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response send(
            @PathParam("minutesId") UUID minutesId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SentRequest request) {
        var found = opened.toChange(minutesId, ifMatch);
        recording.send(found.minutes(), opened.conferenceOf(found.minutes()), request.sentOn());
        return answered(found);
    }

    /** Something is added. */
    @POST
    @Path("/addenda")
    @RolesAllowed({"chair", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addMinutesAddendum",
            summary = "Add to minutes that were sent",
            description = "What nobody asked for and yet is to be known; the minutes themselves stay as they are.")
    @APIResponse(
            responseCode = "201",
            description = "The minutes, with what was added.",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response add(@PathParam("minutesId") UUID minutesId, @Valid @NotNull AdditionFields request) {
        var found = opened.toAdd(minutesId);
        correcting.add(found.minutes(), request.read());
        var view = views.show(found.minutes(), found.visible());
        return Response.created(view.link()).entity(view).build();
    }

    private Response answered(Opened found) {
        return Response.ok(views.show(found.minutes(), found.visible()))
                .tag(Versions.etag(found.minutes()))
                .build();
    }
}
