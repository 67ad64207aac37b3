package safeguarding.reviewing.challenge.web;

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
import safeguarding.reviewing.challenge.Challenging;

/** The steps of the dispute itself. */
@Path("/v1/challenges/{challengeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"head-of-safeguarding", "iro"})
public class ChallengeStepsResource {

    private final OpenedChallenge opened;
    private final Challenging challenging;
    private final ChallengeViews views;

    ChallengeStepsResource(OpenedChallenge opened, Challenging challenging, ChallengeViews views) {
        this.opened = opened;
        this.challenging = challenging;
        this.views = views;
    }

    /** Record that a challenge was talked over. */
    @POST
    @Path("/talks")
    @Transactional
    @Operation(
            operationId = "recordChallengeTalk",
            summary = "Record that a challenge was talked over",
            description =
                    "Informally, at first or beside the formal process (C2.9). Refused is what lies ahead (A5) or before the challenge was raised (CH2).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge has an outcome or was withdrawn.")
    public Response talk(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TalkFields request) {
        return views.answer(challenging.talk(opened.toChange(challengeId, ifMatch), request.read()));
    }

    /** Take a challenge to a level. */
    @POST
    @Path("/stages")
    @Transactional
    @Operation(
            operationId = "startChallengeStage",
            summary = "Take a challenge to a level",
            description =
                    "The first stage opens the formal process, which is finished within 20 working days (C2.9); each level has days of its own. Stages may be skipped (C2.10), so that nothing has to come before; that nobody talked it over first is flagged. Refused is what lies ahead (A5), and a level that does not rise (CH2).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge has an outcome or was withdrawn.")
    public Response start(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StageFields request) {
        return views.answer(challenging.start(opened.toChange(challengeId, ifMatch), request.read()));
    }

    /** Record what came of a challenge. */
    @POST
    @Path("/outcomes")
    @Transactional
    @Operation(
            operationId = "recordChallengeOutcome",
            summary = "Record what came of a challenge",
            description =
                    "How it ended, and its effect: whether the plan changed. That the effect is not known yet is flagged until it is put right. Refused is what lies ahead (A5) or before the last step (CH2).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge has an outcome already or was withdrawn.")
    public Response resolve(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OutcomeFields request) {
        return views.answer(challenging.resolve(opened.toChange(challengeId, ifMatch), request.read()));
    }
}
