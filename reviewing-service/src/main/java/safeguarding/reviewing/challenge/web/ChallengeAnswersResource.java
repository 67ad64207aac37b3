package safeguarding.reviewing.challenge.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.challenge.Answering;
import safeguarding.reviewing.links.Links;

/** What managers answer to a challenge. */
@Path("/v1/challenges/{challengeId}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChallengeAnswersResource {

    private final OpenedChallenge opened;
    private final Answering answering;
    private final Writing writing;
    private final Links links;

    ChallengeAnswersResource(OpenedChallenge opened, Answering answering, Writing writing, Links links) {
        this.opened = opened;
        this.answering = answering;
        this.writing = writing;
        this.links = links;
    }

    /** Answers a challenge. */
    @POST
    @RolesAllowed("team-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordChallengeAnswer",
            summary = "Answer a challenge as a manager",
            description = "On a line of the manager's own; the challenge itself is the IRO's and stays as it is. The"
                    + " first answer of a level meets its deadline (C2.9). Late is a fact, and so is an answer after"
                    + " the outcome. Refused is what lies ahead (A5), and an answer of a level to which the matter had"
                    + " not gone by then (CH3).")
    @APIResponse(
            responseCode = "201",
            description = "The answer is given.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(responseCode = "409", description = "The challenge was withdrawn.")
    public Response answer(@PathParam("challengeId") UUID challengeId, @Valid @NotNull AnswerFields request) {
        var answer = answering.give(opened.toAnswer(challengeId), writing.by(), request.read());
        var view = AnswerView.of(answer, links);
        return Response.created(view.link())
                .tag(Versions.etag(answer))
                .entity(view)
                .build();
    }
}
