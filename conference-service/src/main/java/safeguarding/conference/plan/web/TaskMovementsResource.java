package safeguarding.conference.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.time.CivilTime;

/** How the tasks of one plan moved. */
@Path("/v1/plans/{planId}/task-movements")
@Produces(MediaType.APPLICATION_JSON)
public class TaskMovementsResource {

    private final OpenedPlan opened;
    private final TaskMovements movements;
    private final Clock clock;

    TaskMovementsResource(OpenedPlan opened, TaskMovements movements, Clock clock) {
        this.opened = opened;
        this.movements = movements;
        this.clock = clock;
    }

    /** How the tasks moved. */
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
            operationId = "listPlanTaskMovements",
            summary = "List how the tasks of a plan moved",
            description =
                    "When each was set differently, what core groups found, when it was done, and whether it is unchanged since the last conference. asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "All tasks set by asAt, each with its movements.")
    public TaskMovementsView list(
            @PathParam("planId") UUID planId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        opened.toRead(planId);
        var today = CivilTime.today(clock);
        return movements.of(
                planId,
                AsAt.of(asAt == null ? today : asAt, clock),
                KnownOn.of(knownOn == null ? today : knownOn, clock));
    }
}
