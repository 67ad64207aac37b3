package safeguarding.conference.plan.web;

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
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CorrectingMeeting;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One meeting of a core group. */
@Path("/v1/core-group-meetings/{meetingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoreGroupMeetingResource {

    private final OpenedMeeting opened;
    private final CorrectingMeeting correcting;
    private final CoreGroupViews views;
    private final Clock clock;

    CoreGroupMeetingResource(OpenedMeeting opened, CorrectingMeeting correcting, CoreGroupViews views, Clock clock) {
        this.opened = opened;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** The meeting. */
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
            operationId = "getCoreGroupMeeting",
            summary = "Read a meeting of a core group",
            description = "As it stands, with why it was corrected or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it stands.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response get(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var meeting = opened.toRead(meetingId);
        return Versions.answer(ifNoneMatch, Versions.etag(meeting), () -> views.show(meeting));
    }

    /** It met otherwise. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "correctCoreGroupMeeting",
            summary = "Correct a meeting of a core group that was recorded wrongly",
            description =
                    "The whole meeting with a reason. What was due and what is due next follows (B1.4, B1.11); what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it stands.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response correct(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectMeetingRequest request) {
        var meeting = opened.toChange(meetingId, ifMatch);
        var as = request.meeting();
        return changed(correcting.correct(
                meeting,
                as.heldOn(),
                as.membersPresent(),
                as.found(),
                new Correction(CivilTime.today(clock), request.reason())));
    }

    /** It never met. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawCoreGroupMeeting",
            summary = "Withdraw a meeting of a core group that never took place",
            description =
                    "It stays in the record, marked, and counts no longer, nor does what it found about tasks: what was due and what is due next follows (B1.4, B1.11).")
    @APIResponse(
            responseCode = "200",
            description = "The meeting as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response withdraw(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        var meeting = opened.toChange(meetingId, ifMatch);
        return changed(correcting.withdraw(meeting, new MadeInError(CivilTime.today(clock), request.reason())));
    }

    private Response changed(CoreGroupMeeting meeting) {
        return Response.ok(views.show(meeting)).tag(Versions.etag(meeting)).build();
    }
}
