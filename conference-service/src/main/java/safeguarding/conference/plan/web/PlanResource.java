package safeguarding.conference.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One child protection plan. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private final OpenedPlan opened;
    private final Plans plans;
    private final PlanViews views;
    private final PlansOnADay onADay;
    private final Clock clock;

    PlanResource(OpenedPlan opened, Plans plans, PlanViews views, PlansOnADay onADay, Clock clock) {
        this.opened = opened;
        this.plans = plans;
        this.views = views;
        this.onADay = onADay;
        this.clock = clock;
    }

    /** A plan as it stands, or as it was on a day as far as was known on another. */
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
        "duty-team",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getPlan",
            summary = "Read a child protection plan",
            description =
                    "Category at the start and now, lead social worker, the reviews that were held, and how it ended."
                            + " With asAt and knownOn: as it stood on one day, as far as was known on another.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as the caller may see it.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(
            @PathParam("planId") UUID planId,
            @BeanParam OnADay day,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var plan = opened.toRead(planId);
        if (!day.now()) {
            return Response.ok(onADay.show(planId, day)).build();
        }
        return Versions.answer(ifNoneMatch, plan, () -> views.show(plan));
    }

    /** Gives it another lead social worker. */
    @PUT
    @Path("/lead-social-worker")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceLeadSocialWorker",
            summary = "Give a plan another lead social worker",
            description = "One at a time; the earlier ones stay in the history.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stands.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response lead(
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LeadRequest request) {
        var plan = opened.toChange(planId, ifMatch);
        plan.leadBy(request.leadSocialWorker(), CivilTime.today(clock));
        plans.save(plan);
        return changed(plan);
    }

    private Response changed(ProtectionPlan plan) {
        return Response.ok(views.show(plan)).tag(Versions.etag(plan)).build();
    }
}
