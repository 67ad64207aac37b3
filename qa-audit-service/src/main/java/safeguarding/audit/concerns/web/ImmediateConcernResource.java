package safeguarding.audit.concerns.web;

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
import safeguarding.audit.concerns.ConcernRules;
import safeguarding.audit.concerns.Concerns;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.audit.concerns.RaisingConcern;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.versioning.Versions;

/** One child that an audit found at risk. */
@Path("/v1/immediate-concerns/{concernId}")
@Produces(MediaType.APPLICATION_JSON)
public class ImmediateConcernResource {

    private final Concerns concerns;
    private final RaisingConcern raising;
    private final ConcernSight sight;
    private final ConcernViews views;

    ImmediateConcernResource(Concerns concerns, RaisingConcern raising, ConcernSight sight, ConcernViews views) {
        this.concerns = concerns;
        this.raising = raising;
        this.sight = sight;
        this.views = views;
    }

    /** The concern. */
    @GET
    @RolesAllowed({"chair", "head-of-safeguarding", "iro", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getImmediateConcern",
            summary = "Read an immediate concern",
            description = "For those who have to know; to everybody else there is none. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The concern.",
            content = @Content(schema = @Schema(implementation = ImmediateConcernView.class)))
    public Response get(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var concern = sight.toRead(concerns.find(concernId));
        return Versions.answer(ifNoneMatch, concern, () -> views.of(concern));
    }

    /** Somebody answers for the child. */
    @POST
    @Path("/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"head-of-safeguarding", "team-manager"})
    @Transactional
    @Operation(
            operationId = "acknowledgeImmediateConcern",
            summary = "Answer for a child at risk",
            description =
                    "By one of the two managers who were told, or by the head of safeguarding once it was escalated"
                            + " (QA45). It stops the clock (QA5); late is kept and flagged, never refused.")
    @APIResponse(
            responseCode = "200",
            description = "The concern as it stands.",
            content = @Content(schema = @Schema(implementation = ImmediateConcernView.class)))
    @APIResponse(responseCode = "409", description = "It was acknowledged before, or is over.")
    @APIResponse(responseCode = "422", description = "The caller is not asked to answer (QA45).")
    public Response acknowledge(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AcknowledgeImmediateConcernRequest request) {
        var concern = toChange(concernId, ifMatch);
        ConcernRules.mayAnswer(concern, sight.staffId(), sight.isHead()).orRefuse();
        return changed(raising.acknowledge(concern, sight.staff(), request.action()));
    }

    /** The unit is satisfied that the child is safe. */
    @POST
    @Path("/resolutions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "resolveImmediateConcern",
            summary = "Say by what it is known that the child is safe",
            description = "By the manager of quality assurance, once somebody answers for the child.")
    @APIResponse(
            responseCode = "200",
            description = "The concern as it stands.",
            content = @Content(schema = @Schema(implementation = ImmediateConcernView.class)))
    @APIResponse(responseCode = "409", description = "Nobody has acknowledged it, or it is over.")
    public Response resolve(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResolveImmediateConcernRequest request) {
        return changed(raising.resolve(toChange(concernId, ifMatch), request.evidence()));
    }

    /** It was raised in error. */
    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("qa-manager")
    @Transactional
    @Operation(
            operationId = "withdrawImmediateConcern",
            summary = "Say that a concern was raised in error",
            description = "By the manager of quality assurance. It stays with the reason, and nothing is due any more.")
    @APIResponse(
            responseCode = "200",
            description = "The concern as it stands.",
            content = @Content(schema = @Schema(implementation = ImmediateConcernView.class)))
    @APIResponse(responseCode = "409", description = "It is over.")
    public Response withdraw(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawImmediateConcernRequest request) {
        return changed(raising.withdraw(toChange(concernId, ifMatch), request.reason()));
    }

    private ImmediateConcern toChange(UUID concernId, @Nullable String ifMatch) {
        var concern = sight.toChange(concerns.find(concernId));
        Versions.require(ifMatch, concern);
        return concern;
    }

    private Response changed(ImmediateConcern concern) {
        return AreaRecords.changed(concern, views.of(concern));
    }
}
