package safeguarding.conference.convening.web;

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
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AddingChild;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The siblings of one conference. */
@Path("/v1/conferences/{conferenceId}/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class ConferenceChildResource {

    private final OpenedConference opened;
    private final AddingChild adding;
    private final ConferenceViews views;
    private final Access access;
    private final Clock clock;

    ConferenceChildResource(
            OpenedConference opened, AddingChild adding, ConferenceViews views, Access access, Clock clock) {
        this.opened = opened;
        this.adding = adding;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** A sibling is to be at it too. */
    @POST
    @Transactional
    @Operation(
            operationId = "addConferenceChild",
            summary = "Add a sibling to a conference",
            description =
                    "Until it is held or given up. The section 47 enquiry of an initial or pre-birth conference becomes one about this child too; a child of a review has an open plan, and the earliest limit of the siblings counts.")
    @APIResponse(
            responseCode = "200",
            description = "The conference is about this child too.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response add(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AddConferenceChildRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        var conference = adding.add(found.conference(), request.childId(), CivilTime.today(clock));
        var visible = new HashSet<>(found.visible());
        visible.add(request.childId());
        return Response.ok(views.show(conference, visible, opened.reconvenedBy(conferenceId)))
                .tag(Versions.etag(conference))
                .build();
    }
}
