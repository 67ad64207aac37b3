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

/** What the family said for one conference. Not for partner agencies: they read it beside the decision, as far as they may. */
@Path("/v1/conferences/{conferenceId}/words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordsOfConferenceResource {

    private final OpenedVoice opened;
    private final Voices voices;
    private final Hearing hearing;
    private final VoiceViews views;

    WordsOfConferenceResource(OpenedVoice opened, Voices voices, Hearing hearing, VoiceViews views) {
        this.opened = opened;
        this.voices = voices;
        this.hearing = hearing;
        this.views = views;
    }

    /** What was said. */
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
            operationId = "listWords",
            summary = "List what the family said for a conference",
            description =
                    "In their own words, about the children whom the caller may see: by whom, how gathered, who may read it, and what it changed.")
    @APIResponse(
            responseCode = "200",
            description = "The words, the earliest recorded first.",
            content = @Content(schema = @Schema(implementation = WordsPage.class)))
    public WordsPage list(@PathParam("conferenceId") UUID conferenceId) {
        var found = opened.toRead(conferenceId);
        return new WordsPage(voices.at(conferenceId).stream()
                .filter(words -> found.visible().contains(words.identity().childId()))
                .map(views::show)
                .toList());
    }

    /** Somebody was heard. */
    @POST
    @RolesAllowed({"chair", "conference-admin", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordWords",
            summary = "Record what somebody of the family said",
            description = "Verbatim, for a conference and about one of its children; never in an event or a log.")
    @APIResponse(
            responseCode = "201",
            description = "The words are recorded.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    public Response record(@PathParam("conferenceId") UUID conferenceId, @Valid @NotNull RecordWordsRequest request) {
        var conference = opened.toAdd(conferenceId, request.childId());
        var words = hearing.record(
                conference,
                request.childId(),
                request.read(),
                request.personId(),
                request.spoken().read());
        var view = views.show(words);
        return Response.created(view.link())
                .tag(Versions.etag(words))
                .entity(view)
                .build();
    }
}
