package safeguarding.licensing.licences.web;

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
import safeguarding.licensing.licences.DecidingLicences;
import safeguarding.platform.caller.CurrentCaller;

/** What happens to a licence until it is decided. */
@Path("/v1/licences/{licenceId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenceDecisionsResource {

    private final DecidingLicences deciding;
    private final LicenceSight sight;
    private final LicenceViews views;
    private final CurrentCaller caller;

    LicenceDecisionsResource(DecidingLicences deciding, LicenceSight sight, LicenceViews views, CurrentCaller caller) {
        this.deciding = deciding;
        this.sight = sight;
        this.views = views;
        this.caller = caller;
    }

    /** Hand in a licence. */
    @POST
    @Path("/submissions")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "submitLicence",
            summary = "Hand in a licence",
            description =
                    "Everything that is missing or against the law is named at once. Those who have to answer are asked.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It is neither a draft nor came back.")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or against the law (LC6 and the rules named).")
    public Response submit(
            @PathParam("licenceId") UUID licenceId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return views.changed(deciding.submit(sight.toChange(licenceId, ifMatch), by()));
    }

    /** Send a licence back to the applicant. */
    @POST
    @Path("/returns")
    @Transactional
    @Operation(
            operationId = "returnLicence",
            summary = "Send a licence back to the applicant",
            description = "To be mended; it is to come again within four weeks (LC3).")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It is not with the licensing team.")
    public Response giveBack(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LicenceReasonRequest request) {
        return views.changed(deciding.giveBack(sight.toChange(licenceId, ifMatch), by(), request.reason()));
    }

    /** Withdraw a licence that is not decided. */
    @POST
    @Path("/withdrawals")
    @Transactional
    @Operation(
            operationId = "withdrawLicence",
            summary = "Withdraw a licence that is not decided",
            description = "The applicant does not want it any more.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was decided.")
    public Response withdraw(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LicenceReasonRequest request) {
        return views.changed(deciding.withdraw(sight.toChange(licenceId, ifMatch), by(), request.reason()));
    }

    /** Refuse a licence. */
    @POST
    @Path("/refusals")
    @Transactional
    @Operation(
            operationId = "refuseLicence",
            summary = "Refuse a licence",
            description = "With written reasons (H6); the answer names the way of appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It is not with the licensing team.")
    public Response refuse(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LicenceReasonRequest request) {
        return views.changed(deciding.refuse(sight.toChange(licenceId, ifMatch), by(), request.reason()));
    }

    /** Grant a licence. */
    @POST
    @Path("/grants")
    @Transactional
    @Operation(
            operationId = "grantLicence",
            summary = "Grant a licence",
            description =
                    "Under a number, for a term, with conditions. Only when everybody who was asked said yes (LC4).")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It is not with the licensing team.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Somebody has not said yes (LC4), the term is too long (LC5), or something is missing or against the law (LC6).")
    public Response grant(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull GrantLicenceRequest request) {
        return views.changed(deciding.grant(
                sight.toChange(licenceId, ifMatch), by(), request.term().read(), request.conditions()));
    }

    private String by() {
        return caller.caller().actor();
    }
}
