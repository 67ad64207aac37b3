package safeguarding.conference.papers.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.papers.CorrectingMinutes;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** What is asked to be corrected in minutes. */
@Path("/v1/minutes/{minutesId}/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesCorrectionsResource {

    private final OpenedMinutes opened;
    private final MinutesRegister register;
    private final CorrectingMinutes correcting;
    private final MinutesViews views;

    MinutesCorrectionsResource(
            OpenedMinutes opened, MinutesRegister register, CorrectingMinutes correcting, MinutesViews views) {
        this.opened = opened;
        this.register = register;
        this.correcting = correcting;
        this.views = views;
    }

    /** What was asked. */
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
            operationId = "listMinutesCorrections",
            summary = "List what was asked to be corrected in minutes",
            description = "By whom, when, and what the unit answered.")
    @APIResponse(
            responseCode = "200",
            description = "The requests, the earliest first.",
            content = @Content(schema = @Schema(implementation = MinutesCorrectionPage.class)))
    public MinutesCorrectionPage list(@PathParam("minutesId") UUID minutesId) {
        var found = opened.toRead(minutesId);
        return new MinutesCorrectionPage(register.corrections(found.minutes().id()).stream()
                .map(views::show)
                .toList());
    }

    /** Somebody asks. */
    @POST
    @RolesAllowed({"chair", "conference-admin", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestMinutesCorrection",
            summary = "Record that somebody asks for minutes to be corrected",
            description =
                    "Who asks, when, and what is said to be wrong. The minutes were sent and stay as they are; the answer is recorded by itself.")
    @APIResponse(
            responseCode = "201",
            description = "The request is recorded.",
            content = @Content(schema = @Schema(implementation = MinutesCorrectionView.class)))
    public Response request(@PathParam("minutesId") UUID minutesId, @Valid @NotNull RequestCorrectionRequest request) {
        var found = opened.toAdd(minutesId);
        var correction = correcting.request(found.minutes(), request.read());
        var view = views.show(correction);
        return Response.created(view.link())
                .tag(Versions.etag(correction))
                .entity(view)
                .build();
    }
}
