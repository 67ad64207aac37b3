package safeguarding.reviewing.care.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.care.ConductingCare;
import safeguarding.reviewing.care.PeriodOfCare;

/** One period of care. */
@Path("/v1/periods-of-care/{periodId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodOfCareResource {

    private final OpenedPeriod opened;
    private final KnownFacts facts;
    private final ConductingCare conducting;
    private final PeriodOfCareViews views;
    private final Clock clock;

    PeriodOfCareResource(
            OpenedPeriod opened, KnownFacts facts, ConductingCare conducting, PeriodOfCareViews views, Clock clock) {
        this.opened = opened;
        this.facts = facts;
        this.conducting = conducting;
        this.views = views;
        this.clock = clock;
    }

    /** The period, as it stood on a day and was known on another. */
    @GET
    @RolesAllowed({
        "adoption-records-keeper",
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "getPeriodOfCare",
            summary = "Read a period of care",
            description = "Its episodes and stays, and what is bad in them. asAt gives the state of a day, knownOn what"
                    + " was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description = "The period.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    public Response get(@PathParam("periodId") UUID periodId, @BeanParam OnADay day) {
        var period = opened.toRead(periodId);
        return day.now()
                ? views.answer(period)
                : Response.ok(known(periodId, day)).build();
    }

    private PeriodOfCareView known(UUID periodId, OnADay day) {
        var asAt = day.state(clock);
        return facts.find(PeriodOfCare.class, periodId, day.knowledge(clock))
                .filter(period -> !period.facts().startedOn().isAfter(asAt))
                .map(period -> views.show(period, asAt))
                .orElseThrow(OpenedPeriod::unknown);
    }

    /** Corrects what is recorded, whole. */
    @PUT
    @RolesAllowed({"adoption-records-keeper", "case-system", "conference-admin"})
    @Transactional
    @Operation(
            operationId = "correctPeriodOfCare",
            summary = "Correct what is recorded of a period of care",
            description = "All episodes and stays as they were. Judged by the same rules as the first time, 148 and 149"
                    + " among them; what was recorded before stays known (knownOn). A period that had ended by mistake is"
                    + " open again when its last episode has no end.")
    @APIResponse(
            responseCode = "200",
            description = "The period as it stands.",
            content = @Content(schema = @Schema(implementation = PeriodOfCareView.class)))
    public Response correct(
            @PathParam("periodId") UUID periodId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectPeriodOfCareRequest request) {
        var period = opened.toChange(periodId, ifMatch);
        var why = new Correction(CivilTime.today(clock), request.reason());
        return views.answer(conducting.correct(period, request.facts(), why));
    }
}
