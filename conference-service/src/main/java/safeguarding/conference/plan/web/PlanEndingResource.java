package safeguarding.conference.plan.web;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.EndingPlan;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.ReopeningPlan;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Ending one plan without a conference, and taking that back. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class PlanEndingResource {

    private final OpenedPlan opened;
    private final EndingPlan ending;
    private final ReopeningPlan reopening;
    private final PlanViews views;
    private final Clock clock;

    PlanEndingResource(OpenedPlan opened, EndingPlan ending, ReopeningPlan reopening, PlanViews views, Clock clock) {
        this.opened = opened;
        this.ending = ending;
        this.reopening = reopening;
        this.views = views;
        this.clock = clock;
    }

    /** Ends it without a conference. */
    @POST
    @Path("/endings")
    @Transactional
    @Operation(
            operationId = "endPlan",
            summary = "End a plan without a conference",
            description =
                    "Because the child moved and the other council has held its conference (B1.8), turned 18, died or left the UK (B3.5). That harm is no longer likely is decided by a review (B3.4).")
    @APIResponse(
            responseCode = "200",
            description = "The plan has ended.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response end(
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndPlanRequest request) {
        var plan = opened.toChange(planId, ifMatch);
        return changed(ending.endWithoutConference(plan, request.read(), CivilTime.today(clock)));
    }

    /** It did not end. */
    @POST
    @Path("/ending-withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawPlanEnding",
            summary = "Withdraw the ending of a plan that was recorded wrongly",
            description =
                    "For endings without a conference: what a conference decided is withdrawn as a decision. The plan is open again, and its next review is due. Ended anew, it can have another day or reason.")
    @APIResponse(
            responseCode = "200",
            description = "The plan is open.",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response withdrawEnding(
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        var plan = opened.toChange(planId, ifMatch);
        return changed(reopening.withdrawEnding(plan, request.reason(), CivilTime.today(clock)));
    }

    private Response changed(ProtectionPlan plan) {
        return Response.ok(views.show(plan)).tag(Versions.etag(plan)).build();
    }
}
