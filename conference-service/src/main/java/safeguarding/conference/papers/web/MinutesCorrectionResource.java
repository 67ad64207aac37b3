package safeguarding.conference.papers.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.papers.CorrectingMinutes;
import safeguarding.conference.papers.CorrectionOutcome;
import safeguarding.platform.versioning.Versions;

/** One request to correct minutes. */
@Path("/v1/minutes-corrections/{correctionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesCorrectionResource {

    private final OpenedMinutes opened;
    private final CorrectingMinutes correcting;
    private final MinutesViews views;

    MinutesCorrectionResource(OpenedMinutes opened, CorrectingMinutes correcting, MinutesViews views) {
        this.opened = opened;
        this.correcting = correcting;
        this.views = views;
    }

    /** The request. */
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
            operationId = "getMinutesCorrection",
            summary = "Read a request to correct minutes",
            description = "Who asked, what is said to be wrong, and what the unit answered.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = MinutesCorrectionView.class)))
    public Response get(
            @PathParam("correctionId") UUID correctionId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var correction = opened.correctionToRead(correctionId);
        return Versions.answer(ifNoneMatch, correction, () -> views.show(correction));
    }

    /** The unit answers. */
    @POST
    @Path("/conclusions")
    @RolesAllowed({"chair", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "concludeMinutesCorrection",
            summary = "Accept or refuse a request to correct minutes",
            description =
                    "Once, with the reason. Accepted, it adds to the minutes what was really so; the minutes that were sent stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The request with its answer.",
            content = @Content(schema = @Schema(implementation = MinutesCorrectionView.class)))
    public Response conclude(
            @PathParam("correctionId") UUID correctionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ConcludeCorrectionRequest request) {
        var correction = opened.correctionToChange(correctionId, ifMatch);
        var outcome = request.read();
        var addition = request.addition();
        if (outcome == CorrectionOutcome.ACCEPTED && addition != null) {
            correcting.accept(correction, opened.minutesOf(correction), addition.read(), request.because());
        } else {
            correcting.refuse(correction, request.because());
        }
        return Response.ok(views.show(correction))
                .tag(Versions.etag(correction))
                .build();
    }
}
