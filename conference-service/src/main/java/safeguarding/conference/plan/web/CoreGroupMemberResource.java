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
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.WorkingWithPlan;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One member of a core group. */
@Path("/v1/core-group-members/{memberId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoreGroupMemberResource {

    private final CoreGroups coreGroups;
    private final WorkingWithPlan working;
    private final Access access;
    private final Clock clock;

    CoreGroupMemberResource(CoreGroups coreGroups, WorkingWithPlan working, Access access, Clock clock) {
        this.working = working;
        this.clock = clock;
        this.coreGroups = coreGroups;
        this.access = access;
    }

    /** The member leaves. */
    @POST
    @Path("/departures")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "recordCoreGroupDeparture",
            summary = "Record that somebody left a core group",
            description =
                    "From that day on the member no longer belongs to the core group; earlier meetings keep them. Nobody leaves before a meeting at which they were.")
    @APIResponse(
            responseCode = "200",
            description = "The member as it stands.",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response leave(
            @PathParam("memberId") UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DepartureRequest request) {
        var member = coreGroups
                .member(memberId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such member for this caller."));
        access.toChange(ProtectedRecord.ofChild(member.plan().childId()));
        Versions.require(ifMatch, member);
        var left = working.leave(member, request.leftOn(), CivilTime.today(clock));
        return Response.ok(CoreGroupViews.show(left)).tag(Versions.etag(left)).build();
    }
}
