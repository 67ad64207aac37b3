package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Rule;

/** What a meeting of a core group cannot have been: in the future, outside its plan, of strangers or about other tasks. */
@ApplicationScoped
class MeetingRules {

    /** While the plan runs. */
    static final Rule UNDER_PLAN = new Rule(
            "B1.11", "Local procedures on core groups", "A core group meets from the start of its plan until its end.");

    private final CoreGroups coreGroups;
    private final Tasks tasks;

    MeetingRules(CoreGroups coreGroups, Tasks tasks) {
        this.coreGroups = coreGroups;
        this.tasks = tasks;
    }

    void refuseWithdrawn(ProtectionPlan plan) {
        if (plan.withdrawal() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The plan was withdrawn: it had no core group.");
        }
    }

    void permits(
            ProtectionPlan plan,
            LocalDate heldOn,
            Collection<UUID> membersPresent,
            List<ProgressNoted> progress,
            LocalDate today) {
        inItsTime(plan, heldOn, today);
        refuseAfterEnd(plan, heldOn);
        var known =
                coreGroups.members(plan.id()).stream().map(CoreGroupMember::id).collect(Collectors.toSet());
        if (!known.containsAll(new HashSet<>(membersPresent))) {
            throw ProblemException.invalid(
                    List.of(new Violation("membersPresent", "Not all of them belong to the core group of this plan.")));
        }
        refuseOtherTasks(plan, progress);
    }

    void inItsTime(ProtectionPlan plan, LocalDate heldOn, LocalDate today) {
        FactInItsTime.notAhead(heldOn, today).orRefuse();
        FactInItsTime.afterItsCause(heldOn, plan.start().startedOn(), "the start of the plan")
                .orRefuse();
    }

    private static void refuseAfterEnd(ProtectionPlan plan, LocalDate heldOn) {
        var end = plan.end();
        if (end != null && heldOn.isAfter(end.endedOn())) {
            UNDER_PLAN
                    .refuses(
                            "The plan ended on %s: its core group did not meet on %s.".formatted(end.endedOn(), heldOn))
                    .orRefuse();
        }
    }

    private void refuseOtherTasks(ProtectionPlan plan, List<ProgressNoted> progress) {
        var known = tasks.of(plan.id()).stream().map(PlanTask::id).collect(Collectors.toSet());
        var named = progress.stream().map(ProgressNoted::taskId).toList();
        if (!known.containsAll(named) || new HashSet<>(named).size() < named.size()) {
            throw ProblemException.invalid(
                    List.of(new Violation("progress", "Each names another task of this plan, once.")));
        }
    }
}
