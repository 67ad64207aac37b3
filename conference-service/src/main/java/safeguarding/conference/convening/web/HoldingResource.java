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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AllocatingChair;
import safeguarding.conference.convening.HoldingConference;
import safeguarding.conference.convening.web.OpenedConference.Opened;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Who chairs one conference, and that it was held. */
@Path("/v1/conferences/{conferenceId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class HoldingResource {

    private final OpenedConference opened;
    private final HoldingConference holding;
    private final AllocatingChair allocating;
    private final ConferenceViews views;
    private final Clock clock;

    HoldingResource(
            OpenedConference opened,
            HoldingConference holding,
            AllocatingChair allocating,
            ConferenceViews views,
            Clock clock) {
        this.opened = opened;
        this.holding = holding;
        this.allocating = allocating;
        this.views = views;
        this.clock = clock;
    }

    /** Gives it a chair. */
    @POST
    @Path("/chair-allocations")
    @Transactional
    @Operation(
            operationId = "allocateChair",
            summary = "Give a conference its chair",
            description =
                    "Refuses a chair who line-manages the case (B2.5), prefers the chair of the conference before, and"
                            + " says why in chairReasons.")
    @APIResponse(
            responseCode = "200",
            description = "The conference has its chair.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response allocate(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AllocateChairRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        allocating.allocate(found.conference(), request.chairId());
        return changed(found);
    }

    /** Records that it was held. */
    @POST
    @Path("/holdings")
    @Transactional
    @Operation(
            operationId = "recordConferenceHeld",
            summary = "Record that a conference was held",
            description = "Works out quorum (B2.1, B2.2) and lateness, and marks the rules that the fact breaks. An"
                    + " inquorate conference is asked for again at once: reconvenedBy names the next sitting"
                    + " (B1.9).")
    @APIResponse(
            responseCode = "200",
            description = "The conference is recorded as held.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response hold(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HoldConferenceRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        holding.hold(found.conference(), request.read(), CivilTime.today(clock));
        return changed(found);
    }

    private Response changed(Opened found) {
        var conference = found.conference();
        return Response.ok(views.show(conference, found.visible(), opened.reconvenedBy(conference.id())))
                .tag(Versions.etag(conference))
                .build();
    }
}
