package safeguarding.reviewing.visits.web;

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
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.visits.AskingForVisits;

/** A visit that was asked for. */
@Path("/v1/visit-requests/{visitRequestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitRequestResource {

    private final OpenedVisit opened;
    private final KnownVisiting known;
    private final VisitingViews views;
    private final AskingForVisits asking;

    VisitRequestResource(OpenedVisit opened, KnownVisiting known, VisitingViews views, AskingForVisits asking) {
        this.opened = opened;
        this.known = known;
        this.views = views;
        this.asking = asking;
    }

    /** The request with its answer. */
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
            operationId = "getLookedAfterVisitRequest",
            summary = "Read a request for a visit",
            description =
                    "Who asked and when, by when the child is visited after a notice (C3-notice), and when it was.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = VisitRequestView.class)))
    public Response get(@PathParam("visitRequestId") UUID visitRequestId) {
        var request = opened.requestToRead(visitRequestId);
        return Response.ok(views.show(request, known.visitsIn(request.periodId())))
                .tag(Versions.etag(request))
                .build();
    }

    /** Nobody asked. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"case-system", "conference-admin", "iro"})
    @Transactional
    @Operation(
            operationId = "withdrawLookedAfterVisitRequest",
            summary = "Withdraw a request for a visit that was noted in error",
            description = "It stays, marked, and asks for nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = VisitRequestView.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn before.")
    public Response withdraw(
            @PathParam("visitRequestId") UUID visitRequestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawVisitRequest request) {
        var withdrawn = asking.withdraw(opened.requestToChange(visitRequestId, ifMatch), request.reason());
        return Response.ok(VisitRequestView.of(withdrawn))
                .tag(Versions.etag(withdrawn))
                .build();
    }
}
