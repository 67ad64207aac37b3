package safeguarding.reviewing.challenge.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.platform.history.web.OnADay;
import safeguarding.reviewing.challenge.Challenging;

/** One challenge. */
@Path("/v1/challenges/{challengeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChallengeResource {

    private final OpenedChallenge opened;
    private final Challenging challenging;
    private final ChallengeViews views;

    ChallengeResource(OpenedChallenge opened, Challenging challenging, ChallengeViews views) {
        this.opened = opened;
        this.challenging = challenging;
        this.views = views;
    }

    /** The challenge, as it stood on a day and was known on another. */
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
            operationId = "getChallenge",
            summary = "Read an IRO's challenge",
            description = "With what managers answered, what is due (C2.9), what came of it and whether the plan"
                    + " changed. What legal advice said is shown to the IRO line only. asAt gives the state of a day,"
                    + " knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The challenge.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response get(@PathParam("challengeId") UUID challengeId, @BeanParam OnADay day) {
        var challenge = opened.toRead(challengeId);
        return day.now()
                ? views.answer(challenge)
                : Response.ok(views.show(challengeId, day)).build();
    }

    /** Corrects how it went. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "iro"})
    @Transactional
    @Operation(
            operationId = "correctChallenge",
            summary = "Correct how a challenge went",
            description = "The whole of it, by the rules for a new one (A5, CH1, CH2). What was recorded before stays"
                    + " known (knownOn); what is due is worked out again. It may take back an outcome. A level that a"
                    + " manager has answered stays (CH3).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge was withdrawn.")
    public Response correct(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectChallengeRequest request) {
        var challenge = opened.toChange(challengeId, ifMatch);
        return views.answer(challenging.correct(challenge, request.course().read(), request.reason()));
    }

    /** Withdraws a challenge that was recorded in error. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"head-of-safeguarding", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawChallenge",
            summary = "Withdraw a challenge that was recorded in error",
            description =
                    "It never was: it stays, marked, is on no list, and nothing of it is due. A challenge that the"
                            + " IRO gives up has an outcome instead.")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge was withdrawn before.")
    public Response withdraw(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChallengeReasonRequest request) {
        return views.answer(challenging.withdraw(opened.toChange(challengeId, ifMatch), request.reason()));
    }
}
