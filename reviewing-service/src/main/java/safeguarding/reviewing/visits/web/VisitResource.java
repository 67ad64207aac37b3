package safeguarding.reviewing.visits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.Visiting;

/** One visit to a looked-after child. */
@Path("/v1/visits/{visitId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {

    private final OpenedVisit opened;
    private final Visiting visiting;
    private final KnownVisiting known;
    private final Links links;

    VisitResource(OpenedVisit opened, Visiting visiting, KnownVisiting known, Links links) {
        this.opened = opened;
        this.visiting = visiting;
        this.known = known;
        this.links = links;
    }

    /** The visit. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getLookedAfterVisit",
            summary = "Read a visit to a looked-after child",
            description = "With why it was corrected or withdrawn. knownOn gives what was recorded by the end of a day;"
                    + " with asAt a visit that was made later is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The visit.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response get(@PathParam("visitId") UUID visitId, @BeanParam OnADay day) {
        var visit = opened.toRead(visitId);
        return day.now()
                ? answer(visit)
                : Response.ok(VisitView.of(known.visit(visitId, day), links)).build();
    }

    /** It was otherwise. */
    @PUT
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "correctLookedAfterVisit",
            summary = "Correct a visit to a looked-after child",
            description = "The whole of it, by the rules for a new one. What was recorded before stays known (knownOn);"
                    + " what was due and what is due next is worked out anew (C3).")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it stands.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "409", description = "The visit or its period of care was withdrawn.")
    public Response correct(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectVisitRequest request) {
        var visit = opened.toChange(visitId, ifMatch);
        return answer(visiting.correct(visit, request.visit().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawLookedAfterVisit",
            summary = "Withdraw a visit to a looked-after child that never was",
            description = "It stays, marked, is on no list, and meets nothing: what was due and what is due next is"
                    + " worked out anew (C3).")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it stands.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "409", description = "The visit was withdrawn before.")
    public Response withdraw(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawVisitRequest request) {
        return answer(visiting.withdraw(opened.toChange(visitId, ifMatch), request.reason()));
    }

    private Response answer(LookedAfterVisit visit) {
        return Response.ok(VisitView.of(visit, links)).tag(Versions.etag(visit)).build();
    }
}
