package safeguarding.reviewing.challenge.web;

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
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.challenge.Answering;
import safeguarding.reviewing.challenge.ChallengeAnswer;
import safeguarding.reviewing.links.Links;

/** One manager's answer. */
@Path("/v1/challenge-answers/{answerId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChallengeAnswerResource {

    private final OpenedChallenge opened;
    private final Answering answering;
    private final Writing writing;
    private final Links links;

    ChallengeAnswerResource(OpenedChallenge opened, Answering answering, Writing writing, Links links) {
        this.opened = opened;
        this.answering = answering;
        this.writing = writing;
        this.links = links;
    }

    /** The answer. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getChallengeAnswer",
            summary = "Read a manager's answer to a challenge",
            description = "As it stands, with why it was corrected or withdrawn. As it was known it stands in the"
                    + " challenge (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    public Response get(@PathParam("answerId") UUID answerId) {
        return shown(opened.answerToRead(answerId));
    }

    /** Corrects it. */
    @PUT
    @RolesAllowed("team-manager")
    @Transactional
    @Operation(
            operationId = "correctChallengeAnswer",
            summary = "Correct one's answer to a challenge",
            description = "By whoever gave it, and by the rules for a new one (A5, CH3). What was recorded before stays"
                    + " known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The answer as it stands.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(responseCode = "403", description = "Another role, or somebody else gave it.")
    @APIResponse(responseCode = "409", description = "The answer or its challenge was withdrawn.")
    public Response correct(
            @PathParam("answerId") UUID answerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectAnswerRequest request) {
        var answer = opened.answerToChange(answerId, writing.by(), ifMatch);
        return shown(answering.correct(answer, request.answer().read(), request.reason()));
    }

    /** Withdraws it. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed("team-manager")
    @Transactional
    @Operation(
            operationId = "withdrawChallengeAnswer",
            summary = "Withdraw one's answer to a challenge that was recorded in error",
            description = "By whoever gave it. It stays, marked, and meets no deadline (C2.9).")
    @APIResponse(
            responseCode = "200",
            description = "The answer as it stands.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(responseCode = "403", description = "Another role, or somebody else gave it.")
    @APIResponse(responseCode = "409", description = "The answer was withdrawn before.")
    public Response withdraw(
            @PathParam("answerId") UUID answerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChallengeReasonRequest request) {
        return shown(answering.withdraw(opened.answerToChange(answerId, writing.by(), ifMatch), request.reason()));
    }

    private Response shown(ChallengeAnswer answer) {
        return Response.ok(AnswerView.of(answer, links))
                .tag(Versions.etag(answer))
                .build();
    }
}
