package safeguarding.audit.actions.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ChasingActions;
import safeguarding.audit.lists.Acting;
import safeguarding.platform.lists.AreaRecords;

/** One action. */
@Path("/v1/improvement-actions/{actionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionResource {

    private final ChasingActions chasing;
    private final ActionViews views;
    private final AreaRecords records;
    private final Acting acting;

    ActionResource(ChasingActions chasing, ActionViews views, AreaRecords records, Acting acting) {
        this.chasing = chasing;
        this.views = views;
        this.records = records;
        this.acting = acting;
    }

    /** The action. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getImprovementAction",
            summary = "Read an action",
            description = "With its evidence, and what quality assurance said of it.")
    @APIResponse(
            responseCode = "200",
            description = "The action.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response get(
            @PathParam("actionId") UUID actionId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(views.kind(), views.toRead(actionId), knownOn, ifNoneMatch, views::of);
    }

    /** Replaces what is written about the action. */
    @PUT
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceImprovementAction",
            summary = "Write down an action as of now",
            description = "The whole of it: what is left out is gone. Its day changes by an extension only.")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "Its evidence was accepted, or it is over.")
    public Response replace(
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceActionRequest request) {
        var action = views.toChange(actionId, ifMatch);
        var stays = action.details();
        return views.changed(chasing.change(action, request.details().read(stays.area(), stays.dueOn())));
    }

    /** The owner hands in evidence. */
    @POST
    @Path("/evidence")
    @RolesAllowed({"qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "recordImprovementActionEvidence",
            summary = "Hand in evidence that an action was done",
            description = "By a manager of the area, or by quality assurance for them. Once more adds to it.")
    @APIResponse(
            responseCode = "200",
            description = "The action as it stands.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(responseCode = "409", description = "Its evidence was accepted, or it is over.")
    public Response handIn(
            @PathParam("actionId") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull GiveEvidenceRequest request) {
        return views.changed(chasing.handIn(views.toChange(actionId, ifMatch), acting.staff(), request.evidence()));
    }
}
