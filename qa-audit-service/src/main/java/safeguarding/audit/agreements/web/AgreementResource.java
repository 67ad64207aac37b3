package safeguarding.audit.agreements.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.KeepingAgreements;
import safeguarding.platform.lists.AreaRecords;

/** One agreement. */
@Path("/v1/partner-agreements/{agreementId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final KeepingAgreements keeping;
    private final AgreementViews views;
    private final AreaRecords records;

    AgreementResource(KeepingAgreements keeping, AgreementViews views, AreaRecords records) {
        this.keeping = keeping;
        this.views = views;
        this.records = records;
    }

    /** The agreement. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getPartnerAgreement",
            summary = "Read an agreement with partners",
            description = "With its terms, reviews and readings of the attendance.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response get(
            @PathParam("agreementId") UUID agreementId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(views.kind(), views.toRead(agreementId), knownOn, ifNoneMatch, views::of);
    }

    /** Replaces what is written about the agreement. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replacePartnerAgreement",
            summary = "Write down an agreement as of now",
            description = "The whole of it: what is left out is gone. Its term changes by a renewal only.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It ended.")
    public Response replace(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceAgreementRequest request) {
        return views.changed(keeping.change(
                views.toChange(agreementId, ifMatch), request.details().read()));
    }
}
