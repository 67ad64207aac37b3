package safeguarding.conference.councils.web;

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
import safeguarding.conference.councils.ArrangingWithCouncils;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.platform.versioning.Versions;

/** What is arranged with one council about a child. */
@Path("/v1/council-arrangements/{arrangementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CouncilArrangementResource {

    private final OpenedArrangement opened;
    private final ArrangingWithCouncils arranging;
    private final ArrangementViews views;

    CouncilArrangementResource(OpenedArrangement opened, ArrangingWithCouncils arranging, ArrangementViews views) {
        this.opened = opened;
        this.arranging = arranging;
        this.views = views;
    }

    /** The arrangement. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "getCouncilArrangement",
            summary = "Read what is arranged with another council about a child",
            description = "As it stands, with what was told and why it was changed or withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The arrangement as it stands.",
            content = @Content(schema = @Schema(implementation = ArrangementView.class)))
    public Response get(@PathParam("arrangementId") UUID arrangementId) {
        return answer(opened.toRead(arrangementId));
    }

    /** It is otherwise, or has ended. */
    @PUT
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceCouncilArrangement",
            summary = "Write down what is arranged with another council as it is now",
            description =
                    "The whole of it with a reason, its end as well; what was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The arrangement as it stands.",
            content = @Content(schema = @Schema(implementation = ArrangementView.class)))
    public Response replace(
            @PathParam("arrangementId") UUID arrangementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ChangeArrangementRequest request) {
        var arrangement = opened.toChange(arrangementId, ifMatch);
        return answer(arranging.change(arrangement, request.arrangement().read(), request.reason()));
    }

    /** It never was. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawCouncilArrangement",
            summary = "Withdraw an arrangement with another council that never was",
            description = "It stays in the record, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The arrangement as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = ArrangementView.class)))
    public Response withdraw(
            @PathParam("arrangementId") UUID arrangementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CouncilWithdrawalRequest request) {
        return answer(arranging.withdraw(opened.toChange(arrangementId, ifMatch), request.reason()));
    }

    private Response answer(CouncilArrangement arrangement) {
        return Response.ok(views.show(arrangement))
                .tag(Versions.etag(arrangement))
                .build();
    }
}
