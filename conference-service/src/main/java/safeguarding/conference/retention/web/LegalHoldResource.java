package safeguarding.conference.retention.web;

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
import safeguarding.conference.retention.KeepingRecords;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.versioning.Versions;

/** One hold on a record. */
@Path("/v1/legal-holds/{holdId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LegalHoldResource {

    private final OpenedKeeping opened;
    private final KeepingRecords keeping;
    private final RetentionViews views;
    private final Acting acting;

    LegalHoldResource(OpenedKeeping opened, KeepingRecords keeping, RetentionViews views, Acting acting) {
        this.opened = opened;
        this.keeping = keeping;
        this.views = views;
        this.acting = acting;
    }

    /** The hold. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getLegalHold",
            summary = "Read a legal hold",
            description = "For what a record is held, since when, by whom, and how the hold ended.")
    @APIResponse(
            responseCode = "200",
            description = "The hold as it stands.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response get(
            @PathParam("holdId") UUID holdId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var hold = opened.holdToRead(holdId);
        return Versions.answer(ifNoneMatch, Versions.etag(hold), () -> views.show(hold));
    }

    /** Nobody needs it any more. */
    @POST
    @Path("/liftings")
    @RolesAllowed({"adoption-records-keeper", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "endLegalHold",
            summary = "Lift a legal hold",
            description = "With a reason. The schedule applies again, unless another hold is there.")
    @APIResponse(
            responseCode = "200",
            description = "The hold as it stands, lifted.",
            content = @Content(schema = @Schema(implementation = LegalHoldView.class)))
    public Response lift(
            @PathParam("holdId") UUID holdId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var hold = keeping.lift(opened.holdToChange(holdId, ifMatch), request.reason(), acting.person());
        return Response.ok(views.show(hold)).tag(Versions.etag(hold)).build();
    }
}
