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

/** What is open to the IRO at any moment. */
@Path("/v1/challenges/{challengeId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"head-of-safeguarding", "iro"})
public class ChallengeReferralsResource {

    private final OpenedChallenge opened;
    private final Challenging challenging;
    private final ChallengeViews views;

    ChallengeReferralsResource(OpenedChallenge opened, Challenging challenging, ChallengeViews views) {
        this.opened = opened;
        this.challenging = challenging;
        this.views = views;
    }

    /** Refer the case to Cafcass. */
    @POST
    @Path("/cafcass-referrals")
    @Transactional
    @Operation(
            operationId = "recordCafcassReferral",
            summary = "Refer the case to Cafcass",
            description =
                    "At any moment, whatever stage is missing, and after an outcome too (s25B(3), C2.10). Refused is only a day that lies ahead (A5).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge was withdrawn.")
    public Response refer(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CafcassFields request) {
        return views.answer(challenging.refer(opened.toChange(challengeId, ifMatch), request.read()));
    }

    /** Record that the IRO took independent legal advice. */
    @POST
    @Path("/legal-advice")
    @Transactional
    @Operation(
            operationId = "recordChallengeLegalAdvice",
            summary = "Record that the IRO took independent legal advice",
            description =
                    "At any moment. What it said is shown to the IRO line only. Refused is only a day that lies ahead (A5).")
    @APIResponse(
            responseCode = "200",
            description = "The challenge as it stands.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    @APIResponse(responseCode = "409", description = "The challenge was withdrawn.")
    public Response advise(
            @PathParam("challengeId") UUID challengeId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LegalAdviceFields request) {
        return views.answer(challenging.advise(opened.toChange(challengeId, ifMatch), request.read()));
    }
}
