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
import safeguarding.reviewing.careplan.PlanningCare;

/** The elements of a care plan. */
@Path("/v1/care-plans/{carePlanId}/elements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin", "iro"})
public class CarePlanElementsResource {

    private final OpenedCarePlan opened;
    private final PlanningCare planning;
    private final CarePlanViews views;

    CarePlanElementsResource(OpenedCarePlan opened, PlanningCare planning, CarePlanViews views) {
        this.opened = opened;
        this.planning = planning;
        this.views = views;
    }

    /** Write down a version of an element. */
    @POST
    @Transactional
    @Operation(
            operationId = "recordCarePlanElement",
            summary = "Write down a version of an element of the care plan",
            description = "It holds until the next. Refused is a significant change that no review considered first"
                    + " and for which no reason is given (C1.5), what lies ahead (A5), outside of care (CP2), and a"
                    + " second version of one day (CP3).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "The period was withdrawn.")
    public Response record(
            @PathParam("carePlanId") UUID carePlanId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AgreedElementFields request) {
        var plan = opened.toChange(carePlanId, ifMatch);
        return views.answer(planning.agree(plan, request.read()));
    }

    /** Correct a version of an element. */
    @PUT
    @Path("/{elementId}")
    @Transactional
    @Operation(
            operationId = "correctCarePlanElement",
            summary = "Correct a version of an element",
            description = "The whole of it, by the rules of writing it down (A5, C1.5, CP2, CP3). What was recorded"
                    + " before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response correct(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("elementId") UUID elementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectElementRequest request) {
        var found = opened.element(carePlanId, elementId, ifMatch);
        return views.answer(
                planning.correct(found.plan(), found.part(), request.element().read(), request.reason()));
    }

    /** Withdraw a version of an element. */
    @POST
    @Path("/{elementId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawCarePlanElement",
            summary = "Withdraw a version of an element that was recorded in error",
            description = "It was never agreed: it stays, marked, and the version before holds.")
    @APIResponse(
            responseCode = "200",
            description = "The care plan as it stands.",
            content = @Content(schema = @Schema(implementation = CarePlanView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before, or the period was.")
    public Response withdraw(
            @PathParam("carePlanId") UUID carePlanId,
            @PathParam("elementId") UUID elementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CarePlanReasonRequest request) {
        var found = opened.element(carePlanId, elementId, ifMatch);
        return views.answer(planning.withdraw(found.plan(), found.part(), request.reason()));
    }
}
