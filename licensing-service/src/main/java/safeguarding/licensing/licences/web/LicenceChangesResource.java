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
import safeguarding.licensing.licences.RenewingLicences;
import safeguarding.licensing.links.Links;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;

/** What happens to a licence that was granted. */
@Path("/v1/licences/{licenceId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenceChangesResource {

    private final DecidingLicences deciding;
    private final RenewingLicences renewing;
    private final Links links;
    private final LicenceSight sight;
    private final LicenceViews views;
    private final CurrentCaller caller;

    LicenceChangesResource(
            DecidingLicences deciding,
            RenewingLicences renewing,
            Links links,
            LicenceSight sight,
            LicenceViews views,
            CurrentCaller caller) {
        this.deciding = deciding;
        this.renewing = renewing;
        this.links = links;
        this.sight = sight;
        this.views = views;
        this.caller = caller;
    }

    /** Give a licence another term or other conditions. */
    @POST
    @Path("/variations")
    @Transactional
    @Operation(
            operationId = "varyLicence",
            summary = "Give a licence another term or other conditions",
            description = "The whole of both: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was not granted, or does not hold any more.")
    @APIResponse(responseCode = "422", description = "The term is too long (LC5).")
    public Response vary(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull VaryLicenceRequest request) {
        return views.changed(deciding.vary(
                sight.toChange(licenceId, ifMatch),
                by(),
                request.reason(),
                request.term().read(),
                request.conditions()));
    }

    /** Take a licence away for a time. */
    @POST
    @Path("/suspensions")
    @Transactional
    @Operation(
            operationId = "suspendLicence",
            summary = "Take a licence away for a time",
            description = "From a day on, to a day or until it is ended.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It does not hold, or is suspended.")
    public Response suspend(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SuspendLicenceRequest request) {
        return views.changed(deciding.suspend(
                sight.toChange(licenceId, ifMatch), by(), request.reason(), request.from(), request.to()));
    }

    /** End the suspension of a licence. */
    @POST
    @Path("/suspension-ends")
    @Transactional
    @Operation(
            operationId = "endLicenceSuspension",
            summary = "End the suspension of a licence",
            description = "It holds again from today.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It is not suspended.")
    public Response endSuspension(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull LicenceReasonRequest request) {
        return views.changed(deciding.endSuspension(sight.toChange(licenceId, ifMatch), by(), request.reason()));
    }

    /** Take a licence away for good. */
    @POST
    @Path("/revocations")
    @Transactional
    @Operation(
            operationId = "revokeLicence",
            summary = "Take a licence away for good",
            description = "From a day on. The answer names the way of appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The licence as it stands.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was not granted, or does not hold any more.")
    public Response revoke(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RevokeLicenceRequest request) {
        return views.changed(
                deciding.revoke(sight.toChange(licenceId, ifMatch), by(), request.reason(), request.from()));
    }

    /** The licence that follows it is begun. */
    @POST
    @Path("/renewals")
    @Transactional
    @Operation(
            operationId = "renewLicence",
            summary = "Begin the licence that follows",
            description =
                    "A draft with what was asked for then, for a term that begins after the last day. Once for each"
                            + " licence.")
    @APIResponse(
            responseCode = "201",
            description = "The licence that follows, a draft.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "409", description = "It was never granted, was revoked, or is followed already.")
    @APIResponse(responseCode = "422", description = "The term does not follow (LC5).")
    public Response renew(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RenewLicenceRequest request) {
        var next = renewing.renew(
                sight.toChange(licenceId, ifMatch), request.term().read());
        return AreaRecords.created(links.licence(next.id()), next, views.of(next));
    }

    private String by() {
        return caller.caller().actor();
    }
}
