package safeguarding.reviewing.care.web;

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
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.ConductingCare;

/** What happens in a period of care. */
@Path("/v1/periods-of-care/{periodId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"case-system", "conference-admin"})
public class CareStepsResource {

    private final OpenedPeriod opened;
    private final ConductingCare conducting;
    private final PeriodOfCareViews views;
    private final Clock clock;

    CareStepsResource(OpenedPeriod opened, ConductingCare conducting, PeriodOfCareViews views, Clock clock) {
        this.opened = opened;
        this.conducting = conducting;
        this.views = views;
        this.clock = clock;
    }

    /** Write down that legal status, placement or carer changed. */
    @POST
    @Path("/episodes")
    @Transactional
    @Operation(
            operationId = "startCareEpisode",
            summary = "Write down that legal status, placement or carer changed",
            description = "The episode before ceases on that day (X1). The reason (RNE) says what changed, and is"
                    + " compared with it (PC3).")
    @APIResponse(
            responseCode = "200",
            description = "The period as it stands.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    @APIResponse(responseCode = "409", description = "The period has ended or was withdrawn.")
    public Response goOn(
            @PathParam("periodId") UUID periodId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StartCareEpisodeRequest request) {
        var period = opened.toChange(periodId, ifMatch);
        var next = request.read(period.facts().latest().need());
        return views.answer(conducting.goOn(period, next, request.placeChangeReason()));
    }

    /** Write down a short break of a series. */
    @POST
    @Path("/stays")
    @Transactional
    @Operation(
            operationId = "recordShortBreakStay",
            summary = "Write down a short break of a series",
            description = "Linked stays with one carer are one placement (C1.7). More than 75 days in 12 months are"
                    + " flagged.")
    @APIResponse(
            responseCode = "200",
            description = "The period as it stands.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    @APIResponse(responseCode = "409", description = "The period has ended or was withdrawn.")
    public Response stay(
            @PathParam("periodId") UUID periodId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StayFields request) {
        return views.answer(conducting.stay(opened.toChange(periodId, ifMatch), request.read()));
    }

    /** Write down that the child is looked after no more. */
    @POST
    @Path("/endings")
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "endPeriodOfCare",
            summary = "Write down that a child is looked after no more",
            description = "With the reason (REC). A child accommodated under section 20 for less than a day was not"
                    + " looked after (C1.8): such a period is withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The period as it stands.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    @APIResponse(responseCode = "409", description = "The period has ended or was withdrawn.")
    public Response end(
            @PathParam("periodId") UUID periodId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EndPeriodOfCareRequest request) {
        var period = opened.toChange(periodId, ifMatch);
        return views.answer(conducting.end(period, request.endedOn(), request.reason()));
    }

    /** Withdraw a period of care that was recorded in error. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "withdrawPeriodOfCare",
            summary = "Withdraw a period of care that was recorded in error",
            description = "It never was: it stays, marked, and is on no list.")
    @APIResponse(
            responseCode = "200",
            description = "The period as it stands.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    @APIResponse(responseCode = "409", description = "The period was withdrawn before.")
    public Response withdraw(
            @PathParam("periodId") UUID periodId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawPeriodOfCareRequest request) {
        var period = opened.toChange(periodId, ifMatch);
        return views.answer(conducting.withdraw(period, new MadeInError(CivilTime.today(clock), request.reason())));
    }
}
