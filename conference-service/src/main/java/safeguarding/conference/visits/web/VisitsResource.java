package safeguarding.conference.visits.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.visits.Visiting;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The statutory visits under one plan. */
@Path("/v1/plans/{planId}/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitsResource {

    private final OpenedVisit opened;
    private final Visiting visiting;
    private final VisitViews views;
    private final Clock clock;

    VisitsResource(OpenedVisit opened, Visiting visiting, VisitViews views, Clock clock) {
        this.opened = opened;
        this.visiting = visiting;
        this.views = views;
        this.clock = clock;
    }

    /** The visits under a plan. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listStatutoryVisits",
            summary = "List the statutory visits under a plan",
            description =
                    "With whether the child was seen, seen alone, and by whom, and by when the next visit is due (B1.12). asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "The visits, the earliest first, and what is due.")
    public VisitsView list(
            @PathParam("planId") UUID planId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        opened.planToRead(planId);
        var today = CivilTime.today(clock);
        return views.under(
                planId,
                AsAt.of(asAt == null ? today : asAt, clock),
                KnownOn.of(knownOn == null ? today : knownOn, clock));
    }

    /** Somebody visited. */
    @POST
    @RolesAllowed({"conference-admin", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordStatutoryVisit",
            summary = "Record a statutory visit under a plan",
            description =
                    "Late entry is taken, in any order: what was due and what is due next is counted anew from all visits (B1.12). Whether a visit at which the child was not seen counts is a setting of the council.")
    @APIResponse(
            responseCode = "201",
            description = "The visit is recorded.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response record(@PathParam("planId") UUID planId, @Valid @NotNull VisitFields request) {
        var visit = visiting.record(opened.planToAdd(planId), request.read());
        var view = views.show(visit);
        return Response.created(view.link())
                .tag(Versions.etag(visit))
                .entity(view)
                .build();
    }
}
