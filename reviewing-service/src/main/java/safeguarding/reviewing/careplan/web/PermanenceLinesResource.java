package safeguarding.reviewing.careplan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import safeguarding.reviewing.careplan.FollowingLines;

/** Lines to permanence: adoption, special guardianship, long-term fostering. */
@Path("/v1/care-plans/{carePlanId}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "iro"})
public class PermanenceLinesResource {

    private final OpenedCarePlan opened;
    private final FollowingLines following;
    private final CarePlanViews views;

    PermanenceLinesResource(OpenedCarePlan opened, FollowingLines following, CarePlanViews views) {
        this.opened = opened;
        this.following = following;
        this.views = views;
    }

    /** Begin a line. */
    @POST
    @Transactional
    @Operation(
            operationId = "startPermanenceLine",
            summary = "Begin to follow a route to permanence",
            description = "One of a kind at a time (CP4), while the child is looked after (CP2), never ahead (A5). A"
                    + " route that the plan for permanence does not name is flagged (CP7).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The period was withdrawn.")
    public Response start(
            @PathParam("carePlanId") UUID carePlanId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StartLineRequest request) {
        var plan = opened.toChange(carePlanId, ifMatch);
        return views.answer(following.start(plan, request.readLine(), request.startedOn()));
    }

    /** Write down a step. */
    @POST
    @Path("/{lineId}/steps")
    @Transactional
    @Operation(
            operationId = "recordPermanenceLineStep",
            summary = "Write down a step of a line",
            description = "One of the steps that belong to the line, after those that it needs (CP5), while the child"
                    + " is looked after (CP2), never ahead (A5). A placement for adoption with neither consent nor a"
                    + " placement order is a fact, and flagged (CP6).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The line has ended or was withdrawn, or the period was.")
    public Response step(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LineStepFields request) {
        var found = opened.line(carePlanId, lineId, ifMatch);
        return views.answer(following.take(found.plan(), found.part(), request.read()));
    }

    /** End a line. */
    @POST
    @Path("/{lineId}/endings")
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "endPermanenceLine",
            summary = "Write down that a route is followed no more",
            description = "Achieved is refused before the last step was taken (CP5).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The line has ended or was withdrawn, or the period was.")
    public Response end(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndLineRequest request) {
        var found = opened.line(carePlanId, lineId, ifMatch);
        return views.answer(following.end(
                found.plan(), found.part(), request.endedOn(), request.readEnd(), request.readReversal()));
    }

    /** Correct a line. */
    @PUT
    @Path("/{lineId}")
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "correctPermanenceLine",
            summary = "Correct how a line went",
            description = "The whole of it, by the rules of writing it down (A5, CP2, CP4, CP5). It may open what ended"
                    + " by mistake. What was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The line was withdrawn before, or the period was.")
    public Response correct(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectLineRequest request) {
        var found = opened.line(carePlanId, lineId, ifMatch);
        var now = request.read(found.part().fact().kind());
        return views.answer(following.correct(found.plan(), found.part(), now, request.reason()));
    }

    /** Withdraw a line. */
    @POST
    @Path("/{lineId}/withdrawals")
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawPermanenceLine",
            summary = "Withdraw a line that was recorded in error",
            description = "It never was: it stays, marked, and counts no more.")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The line was withdrawn before, or the period was.")
    public Response withdraw(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CarePlanReasonRequest request) {
        var found = opened.line(carePlanId, lineId, ifMatch);
        return views.answer(following.withdraw(found.plan(), found.part(), request.reason()));
    }
}
