package safeguarding.conference.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.Tasks;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One task of a plan. */
@Path("/v1/plan-tasks/{taskId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {

    private final Tasks tasks;
    private final OwnTasks own;
    private final PlanViews views;
    private final Access access;
    private final Clock clock;

    TaskResource(Tasks tasks, OwnTasks own, PlanViews views, Access access, Clock clock) {
        this.tasks = tasks;
        this.own = own;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** A task as it stands. */
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
            operationId = "getPlanTask",
            summary = "Read a task of a plan",
            description = "Objective, action, owner, due date and whether it is done.")
    @APIResponse(
            responseCode = "200",
            description = "The task; a partner agency finds its own only.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response get(
            @PathParam("taskId") UUID taskId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var task = found(taskId);
        access.toRead(ProtectedRecord.ofChild(task.plan().childId()));
        return Versions.answer(ifNoneMatch, task, () -> views.show(task));
    }

    /** Sets it differently. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "replacePlanTask",
            summary = "Set a task of a plan differently",
            description = "The whole of it: what is left out is gone. A completed task cannot be changed.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it stands.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response replace(
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TaskFields request) {
        var task = toChange(taskId, ifMatch);
        task.change(request.read(), CivilTime.today(clock));
        return saved(task);
    }

    /** It is done. */
    @POST
    @Path("/completions")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system", "partner-agency"})
    @Transactional
    @Operation(
            operationId = "completePlanTask",
            summary = "Record that a task of a plan is done",
            description = "The day on which it was done; late is recorded, not refused.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it stands.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response complete(
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompleteTaskRequest request) {
        var task = toChange(taskId, ifMatch);
        if (request.completedOn().isAfter(CivilTime.today(clock))
                || request.completedOn().isBefore(task.setOn())) {
            throw ProblemException.invalid(List.of(
                    new Violation("completedOn", "A task is done on a day since it was set, not in the future.")));
        }
        task.complete(request.completedOn());
        return saved(task);
    }

    /** It was never set. */
    @POST
    @Path("/withdrawals")
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "withdrawPlanTask",
            summary = "Withdraw a task of a plan that was made in error",
            description = "It stays in the record, marked, and is a task of the plan no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it stands, withdrawn.",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response withdraw(
            @PathParam("taskId") UUID taskId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        var task = toChange(taskId, ifMatch);
        task.withdraw(new MadeInError(CivilTime.today(clock), request.reason()));
        return saved(task);
    }

    private PlanTask toChange(UUID taskId, @Nullable String ifMatch) {
        var task = found(taskId);
        access.toChange(ProtectedRecord.ofChild(task.plan().childId()));
        Versions.require(ifMatch, task);
        return task;
    }

    private PlanTask found(UUID taskId) {
        return tasks.find(taskId)
                .filter(own::sees)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such task for this caller."));
    }

    private Response saved(PlanTask task) {
        tasks.save(task);
        return Response.ok(views.show(task)).tag(Versions.etag(task)).build();
    }
}
