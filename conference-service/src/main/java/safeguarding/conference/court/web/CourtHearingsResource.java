package safeguarding.conference.court.web;

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
import safeguarding.conference.court.ConductingProceedings;
import safeguarding.platform.time.CivilTime;

/** Hearings of proceedings. */
@Path("/v1/court-proceedings/{proceedingsId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system", "team-manager"})
public class CourtHearingsResource {

    private final OpenedProceedings opened;
    private final ConductingProceedings conducting;
    private final CourtProceedingsViews views;
    private final Clock clock;

    CourtHearingsResource(
            OpenedProceedings opened, ConductingProceedings conducting, CourtProceedingsViews views, Clock clock) {
        this.opened = opened;
        this.conducting = conducting;
        this.views = views;
        this.clock = clock;
    }

    /** Write down that a hearing is booked. */
    @POST
    @Path("/hearings")
    @Transactional
    @Operation(
            operationId = "bookCourtHearing",
            summary = "Write down that a hearing is booked",
            description =
                    "Outside the window of C4.4 it is taken: that is guidance. A final hearing is recorded once: a second one on its day is refused with 409, unless the first was vacated.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "The proceedings do not stand so that this can happen.")
    public Response book(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull BookCourtHearingRequest request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        var bookedOn = request.bookedOnOr(
                CivilTime.today(clock), found.proceedings().facts().issuedOn());
        conducting.book(found.proceedings(), request.hearingKind(), bookedOn, request.bookedFor());
        return views.answer(found.proceedings(), found.visible());
    }

    /** Write down what came of a hearing. */
    @POST
    @Path("/hearings/{hearingId}/outcome")
    @Transactional
    @Operation(
            operationId = "recordCourtHearingOutcome",
            summary = "Write down what came of a hearing",
            description = "It was held, or vacated with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "The proceedings do not stand so that this can happen.")
    public Response conclude(
            @PathParam("proceedingsId") UUID proceedingsId,
            @PathParam("hearingId") UUID hearingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CourtHearingOutcomeRequest request) {
        var found = opened.toChangeHearing(proceedingsId, hearingId, ifMatch);
        if (request.held()) {
            conducting.hear(found.proceedings(), hearingId, request.on());
        } else {
            conducting.vacate(found.proceedings(), hearingId, request.on(), request.because());
        }
        return views.answer(found.proceedings(), found.visible());
    }
}
