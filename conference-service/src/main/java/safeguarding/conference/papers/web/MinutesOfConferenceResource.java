package safeguarding.conference.papers.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.papers.RecordingMinutes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** The minutes of one conference. */
@Path("/v1/conferences/{conferenceId}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesOfConferenceResource {

    private final OpenedMinutes opened;
    private final MinutesRegister register;
    private final RecordingMinutes recording;
    private final MinutesViews views;
    private final DueMinutes due;

    MinutesOfConferenceResource(
            OpenedMinutes opened,
            MinutesRegister register,
            RecordingMinutes recording,
            MinutesViews views,
            DueMinutes due) {
        this.opened = opened;
        this.register = register;
        this.recording = recording;
        this.views = views;
        this.due = due;
    }

    /** The minutes of a conference. */
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
            operationId = "listMinutes",
            summary = "List the minutes of a conference",
            description =
                    "One or none, with the sections that the caller may read, and by when they are due (B2.11). For partner agencies they are there once they are sent.")
    @APIResponse(
            responseCode = "200",
            description = "The minutes, as far as the caller may read them.",
            content = @Content(schema = @Schema(implementation = MinutesPage.class)))
    public MinutesPage list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.conferenceToRead(conferenceId);
        return new MinutesPage(
                due.of(conferenceId, found.visible()),
                register.of(conferenceId).filter(opened::sees).stream()
                        .map(minutes -> views.show(minutes, found.visible()))
                        .toList());
    }

    /** They are written. */
    @POST
    @RolesAllowed({"chair", "conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordMinutes",
            summary = "Record the minutes of a conference",
            description =
                    "The full record, section by section, each with who may read it. They can be written differently until they are sent.")
    @APIResponse(
            responseCode = "201",
            description = "The minutes are recorded.",
            content = @Content(schema = @Schema(implementation = MinutesView.class)))
    public Response record(@PathParam("conferenceId") UUID conferenceId, @Valid @NotNull MinutesFields request) {
        var found = opened.conferenceToAdd(conferenceId);
        var minutes = recording.record(found.conference(), request.read());
        var view = views.show(minutes, found.visible());
        return Response.created(view.link())
                .tag(Versions.etag(minutes))
                .entity(view)
                .build();
    }
}
