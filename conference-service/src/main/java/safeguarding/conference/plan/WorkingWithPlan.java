package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Working with a plan between conferences: tasks, the core group and its meetings. */
@ApplicationScoped
public class WorkingWithPlan {

    private final Plans plans;
    private final Tasks tasks;
    private final CoreGroups coreGroups;
    private final CoreGroupTimescale timescale;
    private final MeetingRules rules;

    WorkingWithPlan(Plans plans, Tasks tasks, CoreGroups coreGroups, CoreGroupTimescale timescale, MeetingRules rules) {
        this.plans = plans;
        this.rules = rules;
        this.tasks = tasks;
        this.coreGroups = coreGroups;
        this.timescale = timescale;
    }

    /** Another task. */
    public PlanTask addTask(ProtectionPlan plan, TaskSet task, LocalDate on) {
        refuseEnded(plan);
        var added = PlanTask.add(plan, task, on);
        tasks.save(added);
        return added;
    }

    /**
     * Somebody joins the core group.
     *
     * @param on civil date on which the membership began
     * @throws ProblemException {@code conflict} when the plan has ended, {@code rule-broken} for a day to come (A5) or before the
     *     plan (B1.11)
     */
    public CoreGroupMember join(ProtectionPlan plan, Membership membership, LocalDate on, LocalDate today) {
        refuseEnded(plan);
        MeetingRules.permitsJoining(plan, on, today);
        var member = CoreGroupMember.join(plan, membership, on);
        coreGroups.save(member);
        return member;
    }

    /**
     * Somebody leaves the core group.
     *
     * @throws ProblemException {@code invalid-request} for a day before joining or before a meeting at which the member was,
     *     {@code rule-broken} (A5) for a day to come, {@code conflict} when the member has left
     */
    public CoreGroupMember leave(CoreGroupMember member, LocalDate leftOn, LocalDate today) {
        plans.lock(member.plan().id());
        FactInItsTime.notAhead(leftOn, today).orRefuse();
        rules.permitsLeaving(member, leftOn);
        member.leave(leftOn);
        return coreGroups.save(member);
    }

    /**
     * The core group met. The first meeting meets B1.4, a later one B1.11, late or in time; the next is due.
     *
     * @param membersPresent members of this plan's core group
     * @param progress what it found about tasks of this plan
     * @param today civil date on which it is recorded
     */
    public CoreGroupMeeting met(
            ProtectionPlan of,
            LocalDate heldOn,
            Collection<UUID> membersPresent,
            List<ProgressNoted> progress,
            LocalDate today) {
        var plan = plans.lock(of.id()).orElseThrow();
        rules.refuseWithdrawn(plan);
        rules.permits(plan, heldOn, membersPresent, progress, today);
        var first = coreGroups.meetings(plan.id()).isEmpty();
        var meeting = CoreGroupMeeting.held(plan, heldOn, membersPresent, first);
        coreGroups.save(meeting);
        progress.forEach(noted -> coreGroups.save(TaskProgress.note(meeting, noted)));
        timescale.follow(plan);
        return meeting;
    }

    /** A history tells of the first meeting; what is not in its time is refused as above. */
    public CoreGroupMeeting metInHistory(ProtectionPlan plan, LocalDate heldOn, LocalDate today) {
        rules.inItsTime(plan, heldOn, today);
        var meeting = coreGroups.save(CoreGroupMeeting.heldInHistory(plan, heldOn));
        timescale.follow(plan);
        return meeting;
    }

    private static void refuseEnded(ProtectionPlan plan) {
        if (!plan.open()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The plan has ended.");
        }
    }
}
