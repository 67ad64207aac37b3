package safeguarding.conference.voice.web;

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
import safeguarding.conference.voice.Hearing;
import safeguarding.conference.voice.Voices;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** The chair's meetings with the family before one conference. */
@Path("/v1/conferences/{conferenceId}/family-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyMeetingsResource {

    private final OpenedVoice opened;
    private final Voices voices;
    private final Hearing hearing;
    private final VoiceViews views;

    FamilyMeetingsResource(OpenedVoice opened, Voices voices, Hearing hearing, VoiceViews views) {
        this.opened = opened;
        this.voices = voices;
        this.hearing = hearing;
        this.views = views;
    }

    /** The meetings. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listFamilyMeetings",
            summary = "List the chair's meetings with the family before a conference",
            description = "When, how and with whom, or why there was none.")
    @APIResponse(
            responseCode = "200",
            description = "The meetings, the earliest recorded first.",
            content = @Content(schema = @Schema(implementation = FamilyMeetingPage.class)))
    public FamilyMeetingPage list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.toRead(conferenceId);
        return new FamilyMeetingPage(voices.before(conferenceId).stream()
                .map(meeting -> views.show(meeting, found.conference(), found.visible()))
                .toList());
    }

    /** They met, or did not. */
    @POST
    @RolesAllowed({"chair", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordFamilyMeeting",
            summary = "Record the chair's meeting with the family before a conference",
            description = "When, how and with whom, or why there was none. With each parent apart: one meeting each.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting is recorded.",
            content = @Content(schema = @Schema(implementation = FamilyMeetingView.class)))
    public Response record(@PathParam("conferenceId") UUID conferenceId, @Valid @NotNull FamilyMeetingRequest request) {
        var conference = opened.toAdd(conferenceId);
        var meeting = hearing.met(conference, request.read());
        var view = views.show(meeting, conference, conference.childIds());
        return Response.created(view.link())
                .tag(Versions.etag(meeting))
                .entity(view)
                .build();
    }
}
