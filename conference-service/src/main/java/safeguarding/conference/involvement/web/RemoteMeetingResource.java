package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import safeguarding.conference.involvement.RemoteMeeting;
import safeguarding.conference.involvement.RemoteMeetings;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** How to take part in one conference from elsewhere. */
@Path("/v1/conferences/{conferenceId}/remote-meeting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemoteMeetingResource {

    private final OpenedInvolvement opened;
    private final RemoteMeetings meetings;
    private final Clock clock;

    RemoteMeetingResource(OpenedInvolvement opened, RemoteMeetings meetings, Clock clock) {
        this.opened = opened;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The ways in. */
    @GET
    @RolesAllowed({"chair", "conference-admin", "iro", "team-manager", "head-of-safeguarding", "case-system"})
    @Transactional
    @Operation(
            operationId = "getRemoteMeeting",
            summary = "Read how to take part in a conference from elsewhere",
            description = "Invited agencies read it with their invitations. 404 while nothing is written down.")
    @APIResponse(
            responseCode = "200",
            description = "The ways in.",
            content = @Content(schema = @Schema(implementation = RemoteMeetingView.class)))
    public Response get(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        opened.conferenceToRead(conferenceId);
        var meeting = meetings.of(conferenceId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "No way to take part from elsewhere is written down."));
        return Versions.answer(ifNoneMatch, meeting, () -> RemoteMeetingView.of(meeting.ways()));
    }

    /** Writes them down. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceRemoteMeeting",
            summary = "Write down how to take part in a conference from elsewhere",
            description =
                    "The first time needs no version. Invited agencies see it with their invitations and in their web"
                            + " form; no event and no log holds it.")
    @APIResponse(
            responseCode = "200",
            description = "The ways in.",
            content = @Content(schema = @Schema(implementation = RemoteMeetingView.class)))
    public Response replace(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RemoteMeetingRequest request) {
        var conference = opened.conferenceToChange(conferenceId).conference();
        var today = CivilTime.today(clock);
        var known = meetings.of(conferenceId);
        known.ifPresent(meeting -> {
            Versions.require(ifMatch, meeting);
            meeting.change(request.read(), today);
        });
        var meeting = meetings.save(known.orElseGet(() -> RemoteMeeting.of(conference, request.read(), today)));
        return Response.ok(RemoteMeetingView.of(meeting.ways()))
                .tag(Versions.etag(meeting))
                .build();
    }
}
