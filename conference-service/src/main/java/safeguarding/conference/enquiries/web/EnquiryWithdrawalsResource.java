package safeguarding.conference.enquiries.web;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.WithdrawingEnquiry;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Withdrawing one section 47 enquiry that was recorded in error. */
@Path("/v1/section-47-enquiries/{enquiryId}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system", "team-manager"})
public class EnquiryWithdrawalsResource {

    private final OpenedEnquiry opened;
    private final WithdrawingEnquiry withdrawing;
    private final EnquiryViews views;
    private final Clock clock;

    EnquiryWithdrawalsResource(OpenedEnquiry opened, WithdrawingEnquiry withdrawing, EnquiryViews views, Clock clock) {
        this.opened = opened;
        this.withdrawing = withdrawing;
        this.views = views;
        this.clock = clock;
    }

    /** It never was. */
    @POST
    @Transactional
    @Operation(
            operationId = "withdrawSection47Enquiry",
            summary = "Withdraw a section 47 enquiry that was recorded in error",
            description =
                    "It stays in the record, marked, and is on no list and in no figure; nothing is due of it. Refused while a conference that it called for stands. What was recorded before stays known (knownOn).")
    @APIResponse(
            responseCode = "200",
            description = "The enquiry as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response withdraw(
            @PathParam("enquiryId") UUID enquiryId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawEnquiryRequest request) {
        var found = opened.toChange(enquiryId, ifMatch);
        var enquiry = withdrawing.withdraw(found.enquiry(), new MadeInError(CivilTime.today(clock), request.reason()));
        return Response.ok(views.show(enquiry, found.visible()))
                .tag(Versions.etag(enquiry))
                .build();
    }
}
