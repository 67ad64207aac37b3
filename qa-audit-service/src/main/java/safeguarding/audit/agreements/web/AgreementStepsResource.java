package safeguarding.audit.agreements.web;

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
import safeguarding.audit.agreements.AgreementEnd;
import safeguarding.audit.agreements.KeepingAgreements;

/** What is made of an agreement: reviewed, measured, renewed, ended. */
@Path("/v1/partner-agreements/{agreementId}")
@RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementStepsResource {

    private final KeepingAgreements keeping;
    private final AgreementViews views;

    AgreementStepsResource(KeepingAgreements keeping, AgreementViews views) {
        this.keeping = keeping;
        this.views = views;
    }

    /** It was reviewed. */
    @POST
    @Path("/reviews")
    @Transactional
    @Operation(
            operationId = "recordPartnerAgreementReview",
            summary = "Record the review of an agreement",
            description = "That meets what was due (QA33), late or not, and gives the next review its day.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It ended.")
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response review(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewFields request) {
        var review = request.read();
        return views.changed(keeping.review(views.toChange(agreementId, ifMatch), review));
    }

    /** The attendance was read. */
    @POST
    @Path("/readings")
    @Transactional
    @Operation(
            operationId = "recordPartnerAgreementReading",
            summary = "Record what the attendance was",
            description = "One more of the series, with its source and the day for which it was counted.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response measure(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReadingFields request) {
        var reading = request.read();
        return views.changed(keeping.measure(views.toChange(agreementId, ifMatch), reading));
    }

    /** It was signed anew. */
    @POST
    @Path("/renewals")
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "recordPartnerAgreementRenewal",
            summary = "Record that an agreement was signed anew",
            description = "Its term before stays beside the new one, which begins later (QA34).")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It ended.")
    @APIResponse(responseCode = "422", description = "It was signed on a day ahead (A5), or does not follow (QA34).")
    public Response renew(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RenewAgreementRequest request) {
        return views.changed(keeping.renew(
                views.toChange(agreementId, ifMatch), request.term().read()));
    }

    /** It holds no more. */
    @POST
    @Path("/ends")
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "endPartnerAgreement",
            summary = "End an agreement",
            description = "With the reason. What was recorded of it stays.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it stands.",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "It ended before.")
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response end(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndAgreementRequest request) {
        return views.changed(
                keeping.end(views.toChange(agreementId, ifMatch), new AgreementEnd(request.on(), request.reason())));
    }
}
