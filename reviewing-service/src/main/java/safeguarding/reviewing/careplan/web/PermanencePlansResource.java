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
import safeguarding.reviewing.careplan.PlanningPermanence;

/** Plans for permanence. */
@Path("/v1/care-plans/{carePlanId}/permanence-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "iro"})
public class PermanencePlansResource {

    private final OpenedCarePlan opened;
    private final PlanningPermanence planning;
    private final CarePlanViews views;

    PermanencePlansResource(OpenedCarePlan opened, PlanningPermanence planning, CarePlanViews views) {
        this.opened = opened;
        this.planning = planning;
        this.views = views;
    }

    /** Write down a plan for permanence. */
    @POST
    @Transactional
    @Operation(
            operationId = "recordPermanencePlan",
            summary = "Write down a plan for permanence",
            description = "It holds until the next. The first is in place by the second review (C2.13): late is a"
                    + " fact, and an event. Each later one is a significant change of the care plan and is refused"
                    + " where no review considered it first and no reason is given (C1.5). Two plans at once are"
                    + " twin-track planning and named so (CP1). Refused is also what lies ahead (A5), outside of care"
                    + " (CP2), and a second plan of one day (CP3).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The period was withdrawn.")
    public Response record(
            @PathParam("carePlanId") UUID carePlanId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecidedRouteFields request) {
        var plan = opened.toChange(carePlanId, ifMatch);
        return views.answer(planning.decide(plan, request.read()));
    }

    /** Correct a plan for permanence. */
    @PUT
    @Path("/{permanencePlanId}")
    @Transactional
    @Operation(
            operationId = "correctPermanencePlan",
            summary = "Correct a plan for permanence",
            description = "The whole of it, by the rules of writing it down (A5, C1.5, CP1, CP2, CP3). What was"
                    + " recorded before stays known (knownOn), and whether C2.13 was kept is worked out again.")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response correct(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("permanencePlanId") UUID permanencePlanId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectRouteRequest request) {
        var found = opened.permanencePlan(carePlanId, permanencePlanId, ifMatch);
        return views.answer(planning.correct(
                found.plan(), found.part(), request.permanencePlan().read(), request.reason()));
    }

    /** Withdraw a plan for permanence. */
    @POST
    @Path("/{permanencePlanId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawPermanencePlan",
            summary = "Withdraw a plan for permanence that was recorded in error",
            description = "It was never decided: it stays, marked, and the plan before holds. Whether C2.13 was kept is"
                    + " worked out again.")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response withdraw(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("permanencePlanId") UUID permanencePlanId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CarePlanReasonRequest request) {
        var found = opened.permanencePlan(carePlanId, permanencePlanId, ifMatch);
        return views.answer(planning.withdraw(found.plan(), found.part(), request.reason()));
    }
}
