package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What was agreed and done under the plan of an unborn child was agreed and done for every child of the pregnancy. */
@ApplicationScoped
class WorkOfNewborn {

    private final CoreGroups coreGroups;
    private final Tasks tasks;
    private final PlanDeadlines deadlines;
    private final CoreGroupTimescale timescale;

    WorkOfNewborn(CoreGroups coreGroups, Tasks tasks, PlanDeadlines deadlines, CoreGroupTimescale timescale) {
        this.coreGroups = coreGroups;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.timescale = timescale;
    }

    /** A review that is about to be recorded for the newborn met what was due. */
    void reviewed(ProtectionPlan own, LocalDate heldOn) {
        deadlines.reviewHeld(own, heldOn);
    }

    /** Tasks, core group and its meetings of one plan for another; then what is due of it is counted. */
    void give(ProtectionPlan from, ProtectionPlan own) {
        var ownTasks = new HashMap<UUID, UUID>();
        tasks.of(from.id()).forEach(task -> ownTasks.put(task.id(), copy(task, own)));
        var ownMembers = new HashMap<UUID, UUID>();
        coreGroups.members(from.id()).forEach(member -> ownMembers.put(member.id(), copy(member, own)));
        coreGroups.meetings(from.id()).forEach(meeting -> copy(meeting, from, own, ownMembers, ownTasks));
        timescale.follow(own);
    }

    private UUID copy(PlanTask task, ProtectionPlan own) {
        var copy = PlanTask.add(own, task.task(), task.setOn());
        var done = task.completedOn();
        if (done != null) {
            copy.complete(done);
        }
        return tasks.save(copy).id();
    }

    private UUID copy(CoreGroupMember member, ProtectionPlan own) {
        var copy = CoreGroupMember.join(own, member.membership(), member.joinedOn());
        var left = member.leftOn();
        if (left != null) {
            copy.leave(left);
        }
        return coreGroups.save(copy).id();
    }

    private void copy(
            CoreGroupMeeting meeting,
            ProtectionPlan from,
            ProtectionPlan own,
            Map<UUID, UUID> members,
            Map<UUID, UUID> ownTasks) {
        var present = meeting.membersPresent().stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .toList();
        var first = coreGroups.meetings(own.id()).isEmpty();
        var copy = coreGroups.save(meeting.heldFor(own, present, first));
        coreGroups.progress(from.id()).stream()
                .filter(found -> found.meetingId().equals(meeting.id()))
                .map(TaskProgress::noted)
                .filter(noted -> ownTasks.containsKey(noted.taskId()))
                .forEach(noted -> coreGroups.save(TaskProgress.note(
                        copy,
                        new ProgressNoted(
                                Objects.requireNonNull(ownTasks.get(noted.taskId())),
                                noted.progress(),
                                noted.note()))));
    }
}
