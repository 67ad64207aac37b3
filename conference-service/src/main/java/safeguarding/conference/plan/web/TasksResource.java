package safeguarding.conference.plan.web;

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
import safeguarding.conference.plan.WorkingWithPlan;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The tasks of one plan. */
@Path("/v1/plans/{planId}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    private final OpenedPlan opened;
    private final KnownTasks known;
    private final WorkingWithPlan working;
    private final PlanViews views;
    private final Clock clock;

    TasksResource(OpenedPlan opened, KnownTasks known, WorkingWithPlan working, PlanViews views, Clock clock) {
        this.opened = opened;
        this.known = known;
        this.working = working;
        this.views = views;
        this.clock = clock;
    }

    /** The tasks of a plan. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "listPlanTasks",
            summary = "List the tasks of a plan",
            description =
                    "The outline plan. A partner agency sees the tasks it owns. asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(responseCode = "200", description = "All tasks; for a partner agency its own only.")
    public TaskPage list(
            @PathParam("planId") UUID planId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn) {
        opened.toRead(planId);
        var today = CivilTime.today(clock);
        return known.of(
                planId,
                AsAt.of(asAt == null ? today : asAt, clock),
                KnownOn.of(knownOn == null ? today : knownOn, clock));
    }

    /** Adds a task. */
    @POST
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addPlanTask",
            summary = "Add a task to a plan",
            description = "With objective, action, owner and due date.")
    @APIResponse(
            responseCode = "201",
            description = "The plan has the task.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response add(@PathParam("planId") UUID planId, @Valid @NotNull TaskFields request) {
        var plan = opened.toAdd(planId);
        var task = working.addTask(plan, request.read(), CivilTime.today(clock));
        var view = views.show(task);
        return Response.created(view.link())
                .tag(Versions.etag(task))
                .entity(view)
                .build();
    }
}
