package safeguarding.conference.convening.web;

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
import safeguarding.conference.convening.WithdrawingConference;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Withdrawing one conference that was recorded in error. */
@Path("/v1/conferences/{conferenceId}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "chair"})
public class ConferenceWithdrawalsResource {

    private final OpenedConference opened;
    private final WithdrawingConference withdrawing;
    private final ConferenceViews views;
    private final Clock clock;

    ConferenceWithdrawalsResource(
            OpenedConference opened, WithdrawingConference withdrawing, ConferenceViews views, Clock clock) {
        this.opened = opened;
        this.withdrawing = withdrawing;
        this.views = views;
        this.clock = clock;
    }

    /** It never was. */
    @POST
    @Transactional
    @Operation(
            operationId = "withdrawConference",
            summary = "Withdraw a conference that was recorded in error",
            description =
                    "Also one that was recorded as held, once everything that it decided is withdrawn. It stays in the record, marked, and is on no list and in no figure; what it had met is due again. What was recorded before stays known (knownOn). A conference that will not be held is cancelled instead.")
    @APIResponse(
            responseCode = "200",
            description = "The conference as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response withdraw(
            @PathParam("conferenceId") UUID conferenceId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var found = opened.toChange(conferenceId, ifMatch);
        var conference =
                withdrawing.withdraw(found.conference(), new MadeInError(CivilTime.today(clock), request.reason()));
        return Response.ok(views.show(conference, found.visible(), null))
                .tag(Versions.etag(conference))
                .build();
    }
}
