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
import safeguarding.platform.access.Access;
import safeguarding.reviewing.allocation.NamingOfficer;

/** A child gets its IRO, and then another one. */
@Path("/v1/iro-allocations/{allocationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro"})
public class NamingResource {

    private final OpenedAllocation opened;
    private final NamingOfficer naming;
    private final AllocationViews views;
    private final Access access;

    NamingResource(OpenedAllocation opened, NamingOfficer naming, AllocationViews views, Access access) {
        this.opened = opened;
        this.naming = naming;
        this.views = views;
        this.access = access;
    }

    /** Name the IRO of a child. */
    @POST
    @Path("/namings")
    @Transactional
    @Operation(
            operationId = "allocateIro",
            summary = "Name the IRO of a child",
            description = "Within five working days of becoming looked after (C2.2) and before the first review (C2.1);"
                    + " late is a fact, and an event. Refused: who is not a registered social worker or not"
                    + " independent of the case (C2.3), another officer than a sibling's without a conflict (C2.15)."
                    + " Without officerId the best suited officer is named. A full caseload warns only (C2.11).")
    @APIResponse(
            responseCode = "200",
            description = "The allocation as it stands.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "An IRO is named, the period has ended or was withdrawn, or the officer does not work then or"
                    + " there.")
    public Response name(
            @PathParam("allocationId") UUID allocationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AllocateIroRequest request) {
        return views.answer(naming.name(opened.toChange(allocationId, ifMatch), request.read(access::mayName)));
    }

    /** Hand a child over to another IRO. */
    @POST
    @Path("/hand-overs")
    @Transactional
    @Operation(
            operationId = "recordIroHandOver",
            summary = "Hand a child over to another IRO",
            description =
                    "With the reason and what is still to be done. The same rules hold as for the first IRO (C2.3,"
                            + " C2.15). Whoever stood in for the officer before stands in no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The allocation as it stands.",
            content = @Content(schema = @Schema(implementation = IroAllocationView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "No IRO is named yet, the period has ended or was withdrawn, or the officer does not work then"
                            + " or there.")
    public Response handOver(
            @PathParam("allocationId") UUID allocationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HandOverIroRequest request) {
        var allocation = opened.toChange(allocationId, ifMatch);
        return views.answer(naming.handOver(
                allocation,
                request.to().read(access::mayName),
                request.handOver().read()));
    }
}
