package safeguarding.conference.convening.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildRemoval;
import safeguarding.conference.convening.ChildRemovals;
import safeguarding.conference.convening.EnquiryOfRemoved;
import safeguarding.conference.convening.RemovingChild;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Taking a child off a conference that was never about it. */
@Path("/v1/conferences/{conferenceId}/children/{childId}/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class ConferenceChildRemovalsResource {

    private final OpenedConference opened;
    private final RemovingChild removing;
    private final ChildRemovals removals;
    private final ConferenceViews views;
    private final Access access;
    private final CurrentCaller current;
    private final Clock clock;

    ConferenceChildRemovalsResource(
            OpenedConference opened,
            RemovingChild removing,
            ChildRemovals removals,
            ConferenceViews views,
            Access access,
            CurrentCaller current,
            Clock clock) {
        this.opened = opened;
        this.removing = removing;
        this.removals = removals;
        this.views = views;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The child was at it in error. */
    @POST
    @Transactional
    @Operation(
            operationId = "removeConferenceChild",
            summary = "Take a child off a conference at which it is, or was, in error",
            description =
                    "Also off one that was recorded as held, once what it decided about the child is withdrawn. The conference is, and was, about its other children only: no list, figure or paper of it names this child any more, agencies see the child no longer by it, what a review had met for the child is due again, and a review is due by the plans of the others. Whom the rules expected for this child alone is expected no longer at a conference that is still ahead; who is recorded as having come to one that was held stays. What was recorded before stays known (knownOn). The last child stays: cancel or withdraw the conference. A child who is at another sitting of it is taken off that one before.")
    @APIResponse(
            responseCode = "200",
            description = "The conference as it stands, without the child.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response remove(
            @PathParam("conferenceId") UUID conferenceId,
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RemoveConferenceChildRequest request) {
        var found = opened.toChange(conferenceId, childId, ifMatch);
        var others = new HashSet<>(found.visible());
        others.remove(childId);
        if (others.isEmpty() && found.conference().childIds().size() > 1) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Somebody who may see another child of the conference takes this one off it.");
        }
        var removal = new ChildRemoval(
                childId,
                CivilTime.today(clock),
                current.caller().staffId(),
                request.reason(),
                Codes.readOrNull("enquiry", request.enquiry(), EnquiryOfRemoved.class));
        var conference = removing.remove(found.conference(), removal);
        return Response.ok(views.show(conference, others, opened.reconvenedBy(conferenceId)))
                .tag(Versions.etag(conference))
                .build();
    }

    /** When it was taken off, and why. */
    @GET
    @Transactional
    @Operation(
            operationId = "listConferenceChildRemovals",
            summary = "Read when and why a child was taken off a conference",
            description =
                    "For who may see the conference and the child. None for a child who is at it and was never taken off.")
    @APIResponse(
            responseCode = "200",
            description = "Each time, the earliest first.",
            content = @Content(schema = @Schema(implementation = ChildRemovalsView.class)))
    public ChildRemovalsView list(@PathParam("conferenceId") UUID conferenceId, @PathParam("childId") UUID childId) {
        var conference = opened.toRead(conferenceId).conference();
        access.toRead(ProtectedRecord.ofChild(childId));
        var known = removals.of(conferenceId, childId);
        if (known.isEmpty() && !conference.childIds().contains(childId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "The child was never at this conference.");
        }
        return new ChildRemovalsView(
                conferenceId,
                childId,
                known.stream().map(ChildRemovalsView.RemovalView::of).toList());
    }
}
