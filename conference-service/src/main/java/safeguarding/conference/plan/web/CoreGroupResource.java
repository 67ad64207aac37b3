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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.WorkingWithPlan;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
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
    private final CoreGroupOnADay known;
    private final Links links;
    private final Clock clock;

    CoreGroupResource(
            OpenedPlan opened,
            WorkingWithPlan working,
            CoreGroupViews views,
            CoreGroupOnADay known,
            Links links,
            Clock clock) {
        this.known = known;
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
                    "Its members, past ones too, its meetings, and when the next is due (B1.4, then B1.11, a setting of the council). asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "Its members, those who left among them, and its meetings.")
    public CoreGroupView get(
            @PathParam("planId") UUID planId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        var today = CivilTime.today(clock);
        return known.show(
                opened.toRead(planId),
                AsAt.of(asAt == null ? today : asAt, clock),
                KnownOn.of(knownOn == null ? today : knownOn, clock));
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
            description =
                    "A professional by role and agency, or a member of the family by role. Late entry names the day on which somebody joined.")
    @APIResponse(
            responseCode = "201",
            description = "The core group has the member.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response join(@PathParam("planId") UUID planId, @Valid @NotNull JoinCoreGroupRequest request) {
        var today = CivilTime.today(clock);
        var member = working.join(opened.toAdd(planId), request.read(), request.joinedOnOr(today), today);
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
