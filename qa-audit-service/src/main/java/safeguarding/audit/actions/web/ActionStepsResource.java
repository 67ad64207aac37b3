package safeguarding.audit.actions.web;

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
import safeguarding.audit.actions.ChasingActions;
import safeguarding.audit.lists.Acting;

/** What quality assurance makes of an action. */
@Path("/v1/improvement-actions/{actionId}")
@RolesAllowed({"qa-manager", "qa-officer"})
@Produces(MediaType.APPLICATION_JSON)
public class ActionStepsResource {

    private final ChasingActions chasing;
    private final ActionViews views;
    private final Acting acting;

    ActionStepsResource(ChasingActions chasing, ActionViews views, Acting acting) {
        this.chasing = chasing;
        this.views = views;
        this.acting = acting;
    }

    /** The evidence shows it. */
    @POST
    @Path("/acceptances")
    @Transactional
    @Operation(
            operationId = "recordImprovementActionAcceptance",
            summary = "Accept the evidence of an action",
            description =
                    "By somebody else than who handed it in (QA37). The action was done when the evidence came (QA36).")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "There is no evidence to accept.")
    @APIResponse(responseCode = "422", description = "The same person handed it in (QA37).")
    public Response accept(
            @PathParam("actionId") UUID actionId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return views.changed(chasing.accept(views.toChange(actionId, ifMatch), acting.staff()));
    }

    /** The evidence does not show it. */
    @POST
    @Path("/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "recordImprovementActionReturn",
            summary = "Send back the evidence of an action",
            description = "With the reason. The action is open again, and what is due stays due.")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "There is no evidence to send back.")
    public Response sendBack(
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ActionReasonRequest request) {
        return views.changed(chasing.sendBack(views.toChange(actionId, ifMatch), acting.staff(), request.reason()));
    }

    /** It may be done later. */
    @POST
    @Path("/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "postponeImprovementAction",
            summary = "Give an action a later day",
            description = "With the reason. What is due moves (QA36); each day it had stays in its history.")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "Its evidence was accepted, or it is over.")
    public Response extend(
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExtendActionRequest request) {
        return views.changed(
                chasing.extend(views.toChange(actionId, ifMatch), acting.staff(), request.dueOn(), request.reason()));
    }

    /** It is done. */
    @POST
    @Path("/closures")
    @Transactional
    @Operation(
            operationId = "completeImprovementAction",
            summary = "Close an action",
            description = "Only with evidence that was accepted (QA2).")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "It is over.")
    @APIResponse(responseCode = "422", description = "No evidence was accepted (QA2).")
    public Response close(
            @PathParam("actionId") UUID actionId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return views.changed(chasing.close(views.toChange(actionId, ifMatch), acting.staff()));
    }

    /** It will not be done. */
    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "withdrawImprovementAction",
            summary = "Withdraw an action",
            description = "With the reason. Nothing is due for it any more.")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "It is over.")
    public Response withdraw(
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ActionReasonRequest request) {
        return views.changed(chasing.withdraw(views.toChange(actionId, ifMatch), acting.staff(), request.reason()));
    }
}
