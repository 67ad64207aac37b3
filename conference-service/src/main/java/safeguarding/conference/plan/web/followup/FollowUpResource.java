package safeguarding.conference.plan.web.followup;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.followup.FollowUps;
import safeguarding.conference.plan.followup.FollowingUp;
import safeguarding.conference.plan.followup.OutcomeFollowUp;
import safeguarding.conference.plan.web.WithdrawalRequest;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What follows after one outcome. */
@Path("/v1/follow-ups/{followUpId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    private final FollowUps followUps;
    private final FollowingUp following;
    private final Links links;
    private final Access access;

    FollowUpResource(FollowUps followUps, FollowingUp following, Links links, Access access) {
        this.followUps = followUps;
        this.following = following;
        this.links = links;
        this.access = access;
    }

    /** What follows. */
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
            operationId = "getFollowUp",
            summary = "Read what follows for a child who is on no plan",
            description = "As it stands, with why it was corrected or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "What follows.",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response get(
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var followUp = found(followUpId);
        access.toRead(ofFollowUp(followUp));
        return Versions.answer(ifNoneMatch, Versions.etag(followUp), () -> FollowUpView.of(followUp, links));
    }

    /** It was agreed otherwise. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "correctFollowUp",
            summary = "Correct what follows for a child who is on no plan",
            description = "The whole of it with a reason; what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "What follows, as it stands.",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response correct(
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectFollowUpRequest request) {
        var followUp = toChange(followUpId, ifMatch);
        return changed(following.correct(followUp, request.followUp().read(), request.reason()));
    }

    /** It was never agreed. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawFollowUp",
            summary = "Withdraw a follow-up that was never agreed",
            description = "It stays in the record, marked; the outcome waits for a follow-up again.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response withdraw(
            @PathParam("followUpId") UUID followUpId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        return changed(following.withdraw(toChange(followUpId, ifMatch), request.reason()));
    }

    private OutcomeFollowUp toChange(UUID followUpId, @Nullable String ifMatch) {
        var followUp = found(followUpId);
        access.toChange(ofFollowUp(followUp));
        Versions.require(ifMatch, followUp);
        return followUp;
    }

    private OutcomeFollowUp found(UUID followUpId) {
        return followUps
                .find(followUpId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such follow-up for this caller."));
    }

    private static ProtectedRecord ofFollowUp(OutcomeFollowUp followUp) {
        return new ProtectedRecord(
                "follow-up", followUp.id(), Set.of(followUp.identity().childId()));
    }

    private Response changed(OutcomeFollowUp followUp) {
        return Response.ok(FollowUpView.of(followUp, links))
                .tag(Versions.etag(followUp))
                .build();
    }
}
