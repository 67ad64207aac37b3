package safeguarding.conference.plan.web;

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
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.CorrectingDecision;
import safeguarding.conference.plan.WithdrawingDecision;
import safeguarding.platform.versioning.Versions;

/** What one conference decided for one child. */
@Path("/v1/conferences/{conferenceId}/decisions/{decisionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final OpenedDecision opened;
    private final CorrectingDecision correcting;
    private final WithdrawingDecision withdrawing;
    private final PlanViews views;
    private final VoicesBeside voices;

    DecisionResource(
            OpenedDecision opened,
            CorrectingDecision correcting,
            WithdrawingDecision withdrawing,
            PlanViews views,
            VoicesBeside voices) {
        this.opened = opened;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
        this.views = views;
        this.voices = voices;
    }

    /** One decision. */
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
            operationId = "getDecision",
            summary = "Read what a conference decided for a child",
            description =
                    "Outcome, category, reasons, dissent, the plan or interim safety plan that came of it, and beside it what the family said and what that changed.")
    @APIResponse(
            responseCode = "200",
            description = "The decision as the caller may see it.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "304", description = "The caller has this version.")
    public Response get(
            @PathParam("conferenceId") UUID conferenceId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var decision = opened.toRead(conferenceId, decisionId);
        var heard = voices.of(decision);
        // What was said has versions of its own: the decision's says nothing of them.
        return Versions.answer(
                heard.isEmpty() ? ifNoneMatch : null,
                decision,
                () -> views.show(decision).beside(heard));
    }

    /** Corrects what is recorded of it. */
    @PUT
    @RolesAllowed({"chair", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "correctDecision",
            summary = "Correct what is recorded of a decision",
            description =
                    "Category, follow-up, reason of an ending, words and dissent as they were; the plan follows. What was recorded before stays known (knownOn). The outcome is not corrected: withdraw the decision and record it anew.")
    @APIResponse(
            responseCode = "200",
            description = "The decision as it stands.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response correct(
            @PathParam("conferenceId") UUID conferenceId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectDecisionRequest request) {
        var decision = opened.toChange(conferenceId, decisionId, ifMatch);
        return changed(correcting.correct(
                decision,
                request.read(decision.identity().childId(), decision.outcome()),
                opened.correction(request.reason())));
    }

    /** Withdraws it. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"chair", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawDecision",
            summary = "Withdraw a decision that was recorded wrongly",
            description =
                    "For another child, or with another outcome. It stays in the record, marked, and can be recorded anew. The plan it made is withdrawn with it, the plan it ended is open again, the category it changed is what it was. Refused when a later conference decided about the plan.")
    @APIResponse(
            responseCode = "200",
            description = "The decision is withdrawn.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response withdraw(
            @PathParam("conferenceId") UUID conferenceId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        var decision = opened.toChange(conferenceId, decisionId, ifMatch);
        return changed(withdrawing.withdraw(decision, opened.withdrawal(request.reason())));
    }

    private Response changed(ConferenceDecision decision) {
        return Response.ok(views.show(decision)).tag(Versions.etag(decision)).build();
    }
}
