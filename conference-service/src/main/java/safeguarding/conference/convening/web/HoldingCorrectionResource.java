package safeguarding.conference.convening.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import safeguarding.conference.convening.CorrectingHolding;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Correcting how one conference was held. */
@Path("/v1/conferences/{conferenceId}/holding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class HoldingCorrectionResource {

    private final OpenedConference opened;
    private final CorrectingHolding correcting;
    private final ConferenceViews views;
    private final Clock clock;

    HoldingCorrectionResource(
            OpenedConference opened, CorrectingHolding correcting, ConferenceViews views, Clock clock) {
        this.opened = opened;
        this.correcting = correcting;
        this.views = views;
        this.clock = clock;
    }

    /** Corrects how it was held. */
    @PUT
    @Transactional
    @Operation(
            operationId = "correctConferenceHolding",
            summary = "Correct how a conference was held",
            description =
                    "Day, agencies, quorum and lateness as they were. Decisions, plans and deadlines follow the corrected day; what was recorded before stays known (knownOn). Refused where what came after contradicts it: decisions of a conference that was inquorate after all are withdrawn before (B2.4), conferences of one plan do not change places.")
    @APIResponse(
            responseCode = "200",
            description = "The conference as it stands.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response correct(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectHoldingRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        var conference = correcting.correct(
                found.conference(), request.holding().read(), new Correction(CivilTime.today(clock), request.reason()));
        return Response.ok(views.show(conference, found.visible(), opened.reconvenedBy(conference.id())))
                .tag(Versions.etag(conference))
                .build();
    }
}
