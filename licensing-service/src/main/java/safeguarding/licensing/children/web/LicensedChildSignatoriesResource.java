package safeguarding.licensing.children.web;

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
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.children.VerifyingSignatories;
import safeguarding.licensing.links.Links;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.versioning.Versions;

/** Who may sign for a child. */
@Path("/v1/licensed-children/{childId}/signatories")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicensedChildSignatoriesResource {

    private final OpenedChild opened;
    private final VerifyingSignatories verifying;
    private final CurrentCaller current;
    private final Links links;

    LicensedChildSignatoriesResource(
            OpenedChild opened, VerifyingSignatories verifying, CurrentCaller current, Links links) {
        this.opened = opened;
        this.verifying = verifying;
        this.current = current;
        this.links = links;
    }

    /** Somebody may sign. */
    @POST
    @Transactional
    @Operation(
            operationId = "recordLicensedChildSignatory",
            summary = "Write down who may sign for a child",
            description =
                    "Somebody with parental responsibility, or the head teacher, as the officer verified it from a"
                            + " source other than the application (LC21). Links for signing go to nobody else.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it stands.",
            content = @Content(schema = @Schema(implementation = LicensedChildView.class)))
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5), or the source does not tell it (LC21).")
    public Response verify(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecordLicensedChildSignatoryRequest request) {
        var child = opened.toChange(childId, ifMatch);
        return changed(verifying.verify(child, request.read(), staff()));
    }

    /** Somebody does not sign any more. */
    @POST
    @Path("/{signatoryId}/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawLicensedChildSignatory",
            summary = "Say that somebody does not sign for a child any more",
            description = "The person stays written down with the reason; links that were sent open nothing any more.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it stands.",
            content = @Content(schema = @Schema(implementation = LicensedChildView.class)))
    @APIResponse(responseCode = "409", description = "The person did not sign any more.")
    public Response withdraw(
            @PathParam("childId") UUID childId,
            @PathParam("signatoryId") UUID signatoryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawLicensedChildSignatoryRequest request) {
        var child = opened.toChange(childId);
        var signatory = child.signatories().find(signatoryId).orElseThrow(() -> AreaRecords.none("signatory"));
        Versions.require(ifMatch, child);
        return changed(verifying.withdraw(child, signatory, request.reason()));
    }

    private String staff() {
        return current.caller().actor();
    }

    private Response changed(LicensedChild child) {
        return AreaRecords.changed(child, LicensedChildView.of(child, links));
    }
}
