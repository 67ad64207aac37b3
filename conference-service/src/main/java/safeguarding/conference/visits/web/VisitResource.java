package safeguarding.conference.visits.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.visits.StatutoryVisit;
import safeguarding.conference.visits.Visiting;
import safeguarding.platform.versioning.Versions;

/** One statutory visit. */
@Path("/v1/statutory-visits/{visitId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {

    private final OpenedVisit opened;
    private final Visiting visiting;
    private final VisitViews views;

    VisitResource(OpenedVisit opened, Visiting visiting, VisitViews views) {
        this.opened = opened;
        this.visiting = visiting;
        this.views = views;
    }

    /** The visit. */
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
            operationId = "getStatutoryVisit",
            summary = "Read a statutory visit",
            description = "As it stands, with why it was corrected or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it stands.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response get(
            @PathParam("visitId") UUID visitId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var visit = opened.toRead(visitId);
        return Versions.answer(ifNoneMatch, Versions.etag(visit), () -> views.show(visit));
    }

    /** It was otherwise. */
    @PUT
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "correctStatutoryVisit",
            summary = "Correct a statutory visit that was recorded wrongly",
            description =
                    "The whole visit with a reason. What was due and what is due next follows (B1.12); what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it stands.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response correct(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectVisitRequest request) {
        var visit = opened.toChange(visitId, ifMatch);
        return changed(visiting.correct(visit, request.visit().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawStatutoryVisit",
            summary = "Withdraw a statutory visit that never was",
            description =
                    "It stays in the record, marked, and counts no longer: what was due and what is due next follows (B1.12).")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response withdraw(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawVisitRequest request) {
        return changed(visiting.withdraw(opened.toChange(visitId, ifMatch), request.reason()));
    }

    private Response changed(StatutoryVisit visit) {
        return Response.ok(views.show(visit)).tag(Versions.etag(visit)).build();
    }
}
