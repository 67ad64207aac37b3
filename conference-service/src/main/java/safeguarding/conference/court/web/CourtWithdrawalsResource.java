package safeguarding.conference.court.web;

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
import safeguarding.conference.court.WithdrawingProceedings;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** Withdrawing care proceedings that were recorded in error. */
@Path("/v1/court-proceedings/{proceedingsId}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system", "team-manager"})
public class CourtWithdrawalsResource {

    private final OpenedProceedings opened;
    private final WithdrawingProceedings withdrawing;
    private final CourtProceedingsViews views;
    private final Clock clock;

    CourtWithdrawalsResource(
            OpenedProceedings opened, WithdrawingProceedings withdrawing, CourtProceedingsViews views, Clock clock) {
        this.opened = opened;
        this.withdrawing = withdrawing;
        this.views = views;
        this.clock = clock;
    }

    /** They never were. */
    @POST
    @Transactional
    @Operation(
            operationId = "withdrawCourtProceedings",
            summary = "Withdraw care proceedings that were recorded in error",
            description =
                    "They stay where they are, marked, and are on no list and in no figure; nothing is due of them. What was recorded before stays known (knownOn). An application that was withdrawn is an ending instead.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand, withdrawn.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "They were withdrawn before.")
    public Response withdraw(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawCourtProceedingsRequest request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        var why = new MadeInError(CivilTime.today(clock), request.reason());
        return views.answer(withdrawing.withdraw(found.proceedings(), why), found.visible());
    }
}
