package safeguarding.conference.voice.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Hearing;
import safeguarding.platform.versioning.Versions;

/** What one person of the family said. */
@Path("/v1/words/{wordsId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WordsResource {

    private final OpenedVoice opened;
    private final Hearing hearing;
    private final VoiceViews views;

    WordsResource(OpenedVoice opened, Hearing hearing, VoiceViews views) {
        this.opened = opened;
        this.hearing = hearing;
        this.views = views;
    }

    /** The words. */
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
            operationId = "getWords",
            summary = "Read what somebody of the family said",
            description = "In their own words, how gathered, who may read it, and what it changed.")
    @APIResponse(
            responseCode = "200",
            description = "The words as they stand.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    public Response get(
            @PathParam("wordsId") UUID wordsId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var words = opened.wordsToRead(wordsId);
        return Versions.answer(ifNoneMatch, words, () -> views.show(words));
    }

    /** They were recorded wrongly. */
    @PUT
    @RolesAllowed({"chair", "conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "correctWords",
            summary = "Correct what is recorded of somebody's words",
            description =
                    "The whole of it with a reason; what was recorded before stays known. Who spoke never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The words as they stand.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    public Response correct(
            @PathParam("wordsId") UUID wordsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectWordsRequest request) {
        var words = opened.wordsToChange(wordsId, ifMatch);
        return changed(hearing.correct(words, request.spoken().read(), request.reason()));
    }

    /** What they changed. */
    @PUT
    @Path("/influence")
    @RolesAllowed({"chair", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "recordWordsInfluence",
            summary = "Record what somebody's words changed",
            description = "Yes or no, and why: it stands beside the decision. Not before the conference was held (A5).")
    @APIResponse(
            responseCode = "200",
            description = "The words with what they changed.",
            content = @Content(schema = @Schema(implementation = WordsView.class)))
    public Response influence(
            @PathParam("wordsId") UUID wordsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull InfluenceRequest request) {
        var words = opened.wordsToChange(wordsId, ifMatch);
        return changed(hearing.changed(words, opened.conferenceOf(words), request.changed(), request.because()));
    }

    private Response changed(HeardWords words) {
        return Response.ok(views.show(words)).tag(Versions.etag(words)).build();
    }
}
