package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.web.TaskMovementsView.Movement;
import safeguarding.conference.plan.web.TaskMovementsView.TaskMoved;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.sql.Sql;

/** Tells from the versions of tasks, and from what core groups found, which tasks moved and when. */
@ApplicationScoped
class TaskMovements {

    /** A task that is set differently is so from the civil day on which that is recorded. */
    private static final String MOVED = """
            select m.task_id, m.moved_on, m.kind from (
                select v.id as task_id, cast(v.recorded_from at time zone 'Europe/London' as date) as moved_on,
                       'changed' as kind,
                       jsonb_build_array(v.objective, v.action, v.owner, v.owner_agency, v.due_on) as words,
                       lag(jsonb_build_array(v.objective, v.action, v.owner, v.owner_agency, v.due_on)) over (
                           partition by v.id order by v.recorded_from) as words_before
                from plan_task_versions v where v.plan_id = ? and v.recorded_from < ?
                union all
                select p.task_id, p.noted_on, replace(lower(p.progress), '_', '-'), '1', '2'
                from task_progress_versions p
                where p.plan_id = ? and p.recorded_from < ? and (p.recorded_to is null or p.recorded_to >= ?)
                  and p.withdrawn_on is null) m
            where m.words <> m.words_before and m.moved_on <= ?
            order by m.moved_on, m.kind""";

    private final KnownFacts facts;
    private final Sql sql;

    TaskMovements(KnownFacts facts, Sql sql) {
        this.facts = facts;
        this.sql = sql;
    }

    private record OfTask(UUID taskId, Movement movement) {}

    TaskMovementsView of(UUID planId, AsAt asAt, KnownOn knownOn) {
        var conference = facts.find(ProtectionPlan.class, planId, knownOn)
                .flatMap(plan -> Stream.concat(Stream.of(plan.start().startedOn()), plan.reviewedOn().stream())
                        .filter(day -> !day.isAfter(asAt.day()))
                        .max(Comparator.naturalOrder()))
                .orElse(null);
        var end = knownOn.end();
        var movements = sql.list(
                MOVED,
                row -> new OfTask(
                        row.getObject(1, UUID.class),
                        new Movement(row.getObject(2, LocalDate.class), row.getString(3))),
                planId,
                end,
                planId,
                end,
                end,
                asAt.day());
        return new TaskMovementsView(
                planId,
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                conference,
                tasks(planId, asAt, knownOn).stream()
                        .map(task -> moved(task, movements, conference, asAt))
                        .toList());
    }

    private List<PlanTask> tasks(UUID planId, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                PlanTask.class,
                knownOn,
                "v.plan_id = :plan and v.set_on <= :asAt and v.withdrawn_on is null order by v.due_on, v.id",
                Map.of("plan", planId, "asAt", asAt.day()));
    }

    private static TaskMoved moved(PlanTask task, List<OfTask> all, @Nullable LocalDate conference, AsAt asAt) {
        var done = task.completedOn();
        var completed = done == null || done.isAfter(asAt.day()) ? null : done;
        var movements = Stream.concat(
                        all.stream()
                                .filter(one -> one.taskId().equals(task.id()))
                                .map(OfTask::movement),
                        Stream.ofNullable(completed).map(day -> new Movement(day, "completed")))
                .sorted(Comparator.comparing(Movement::on))
                .toList();
        return new TaskMoved(
                task.id(), task.setOn(), completed, unchanged(task, completed, movements, conference), movements);
    }

    private static boolean unchanged(
            PlanTask task, @Nullable LocalDate completedOn, List<Movement> movements, @Nullable LocalDate conference) {
        return conference != null
                && completedOn == null
                && !task.setOn().isAfter(conference)
                && movements.stream()
                        .filter(Movement::moves)
                        .noneMatch(movement -> movement.on().isAfter(conference));
    }
}
