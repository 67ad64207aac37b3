package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        refuseStrangers(plan, heldOn, new HashSet<>(membersPresent));
        refuseOtherTasks(plan, progress);
    }

    /** Who joined later may have been there as a guest; who had left is not a member who was there. */
    private void refuseStrangers(ProtectionPlan plan, LocalDate heldOn, Set<UUID> present) {
        var members = coreGroups.members(plan.id());
        if (!members.stream()
                .map(CoreGroupMember::id)
                .collect(Collectors.toSet())
                .containsAll(present)) {
            throw ProblemException.invalid("membersPresent", "Not all of them belong to the core group of this plan.");
        }
        if (members.stream().anyMatch(member -> present.contains(member.id()) && member.leftBefore(heldOn))) {
            throw ProblemException.invalid(
                    "membersPresent", "Not all of them belonged to the core group on " + heldOn + ".");
        }
    }

    /** Nobody joins on a day to come, or a core group that was not there yet. */
    static void permitsJoining(ProtectionPlan plan, LocalDate joinedOn, LocalDate today) {
        FactInItsTime.notAhead(joinedOn, today).orRefuse();
        var startedOn = plan.start().startedOn();
        if (joinedOn.isBefore(startedOn)) {
            UNDER_PLAN
                    .refuses("The plan started on %s: nobody joined its core group on %s."
                            .formatted(startedOn, joinedOn))
                    .orRefuse();
        }
    }

    /** Refuses that somebody left before a meeting at which they were. */
    void permitsLeaving(CoreGroupMember member, LocalDate leftOn) {
        if (leftOn.isBefore(member.joinedOn())) {
            throw ProblemException.invalid("leftOn", "Nobody leaves before joining.");
        }
        coreGroups.meetings(member.plan().id()).stream()
                .filter(meeting -> meeting.membersPresent().contains(member.id()))
                .map(CoreGroupMeeting::heldOn)
                .filter(leftOn::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(metOn -> {
                    throw ProblemException.invalid("leftOn", "The member was at the core group of " + metOn + ".");
                });
    }

    void inItsTime(ProtectionPlan plan, LocalDate heldOn, LocalDate today) {
        FactInItsTime.notAhead(heldOn, today).orRefuse();
        refuseBeforeStart(plan.start().startedOn(), heldOn);
    }

    /** Refuses a plan that starts after its core group met, and a core group that met before its plan started. */
    static void refuseBeforeStart(LocalDate startedOn, LocalDate heldOn) {
        if (heldOn.isBefore(startedOn)) {
            UNDER_PLAN
                    .refuses("The plan started on %s: its core group did not meet on %s.".formatted(startedOn, heldOn))
                    .orRefuse();
        }
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
