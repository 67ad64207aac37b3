package safeguarding.reviewing.allocation.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.allocation.ArrangingCover;

/** Somebody stands in for a child's IRO. */
@Path("/v1/iro-allocations/{allocationId}/covers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro"})
public class CoverResource {

    private final OpenedAllocation opened;
    private final ArrangingCover arranging;
    private final AllocationViews views;

    CoverResource(OpenedAllocation opened, ArrangingCover arranging, AllocationViews views) {
        this.opened = opened;
        this.arranging = arranging;
        this.views = views;
    }

    /** Arrange that somebody stands in. */
    @POST
    @Transactional
    @Operation(
            operationId = "recordIroCover",
            summary = "Arrange that somebody stands in for a child's IRO",
            description = "For leave or illness; the named IRO stays named. Whoever stands in is as independent of the"
                    + " case (C2.3), and one person does so at a time (IA2).")
    @APIResponse(
            responseCode = "200",
            description = "The allocation as it stands.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The period has ended or was withdrawn, or the officer does not work then or there.")
    public Response arrange(
            @PathParam("allocationId") UUID allocationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CoverIroRequest request) {
        var allocation = opened.toChange(allocationId, ifMatch);
        return views.answer(arranging.arrange(allocation, request.officerId(), request.from(), request.to()));
    }

    /** Say that somebody stands in no longer. */
    @POST
    @Path("/{coverId}/endings")
    @Transactional
    @Operation(
            operationId = "endIroCover",
            summary = "Say up to which day somebody stands in for a child's IRO",
            description = "Sooner than was arranged, or not at all. Longer is a cover of its own.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation as it stands.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    @APIResponse(responseCode = "409", description = "The period has ended or was withdrawn.")
    public Response end(
            @PathParam("allocationId") UUID allocationId,
            @PathParam("coverId") UUID coverId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndIroCoverRequest request) {
        var cover = opened.toChange(allocationId, coverId, ifMatch);
        return views.answer(arranging.end(cover.allocation(), cover.cover(), request.lastDay()));
    }
}
