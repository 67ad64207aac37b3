package safeguarding.conference.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.WorkingWithPlan;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The core group of one plan. */
@Path("/v1/plans/{planId}/core-group")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoreGroupResource {

    private final OpenedPlan opened;
    private final WorkingWithPlan working;
    private final CoreGroupViews views;
    private final Links links;
    private final Clock clock;

    CoreGroupResource(OpenedPlan opened, WorkingWithPlan working, CoreGroupViews views, Links links, Clock clock) {
        this.opened = opened;
        this.working = working;
        this.views = views;
        this.links = links;
        this.clock = clock;
    }

    /** The core group. */
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
            operationId = "getCoreGroup",
            summary = "Read the core group of a plan",
            description =
                    "Its members, past ones too, its meetings, and when the next is due (B1.4, then B1.11, a setting of the council).")
    @APIResponse(responseCode = "200", description = "Its members, those who left among them, and its meetings.")
    public CoreGroupView get(@PathParam("planId") UUID planId) {
        return views.show(opened.toRead(planId));
    }

    /** Somebody joins. */
    @POST
    @Path("/members")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addCoreGroupMember",
            summary = "Add somebody to the core group of a plan",
            description = "A professional by role and agency, or a member of the family by role.")
    @APIResponse(
            responseCode = "201",
            description = "The core group has the member.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response join(@PathParam("planId") UUID planId, @Valid @NotNull MemberFields request) {
        var member = working.join(opened.toAdd(planId), request.read(), CivilTime.today(clock));
        return Response.created(links.to("/v1/plans/" + planId + "/core-group"))
                .tag(Versions.etag(member))
                .entity(CoreGroupViews.show(member))
                .build();
    }

    /** It met. */
    @POST
    @Path("/meetings")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordCoreGroupMeeting",
            summary = "Record that a core group met",
            description =
                    "The first meeting meets B1.4, each later one B1.11, late or in time; then the next is due. What the meeting found about tasks is kept with it.")
    @APIResponse(
            responseCode = "201",
            description = "The meeting is recorded.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response meet(@PathParam("planId") UUID planId, @Valid @NotNull CoreGroupMeetingRequest request) {
        var meeting = working.met(
                opened.toAdd(planId),
                request.heldOn(),
                request.membersPresent(),
                request.found(),
                CivilTime.today(clock));
        return Response.created(links.to("/v1/plans/" + planId + "/core-group"))
                .tag(Versions.etag(meeting))
                .entity(views.show(meeting))
                .build();
    }
}
