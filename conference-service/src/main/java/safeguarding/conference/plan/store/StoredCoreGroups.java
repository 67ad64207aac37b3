package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CoreGroupMember;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.TaskProgress;

/** Keeps core groups: their members and their meetings. */
@ApplicationScoped
class StoredCoreGroups implements CoreGroups {

    private final PanacheMembers members;
    private final PanacheMeetings meetings;
    private final PanacheProgress progress;

    StoredCoreGroups(PanacheMembers members, PanacheMeetings meetings, PanacheProgress progress) {
        this.members = members;
        this.meetings = meetings;
        this.progress = progress;
    }

    @Override
    public Optional<CoreGroupMember> member(UUID id) {
        return members.findByIdOptional(id);
    }

    @Override
    public List<CoreGroupMember> members(UUID planId) {
        return members.list("planId = ?1 order by id", planId);
    }

    @Override
    public Optional<CoreGroupMeeting> meeting(UUID id) {
        return meetings.findByIdOptional(id);
    }

    @Override
    public List<CoreGroupMeeting> meetings(UUID planId) {
        return meetings.list("planId = ?1 and withdrawal.on is null order by heldOn, id", planId);
    }

    @Override
    public List<TaskProgress> progress(UUID planId) {
        return progress.list("planId = ?1 and withdrawal.on is null order by notedOn, id", planId);
    }

    @Override
    public TaskProgress save(TaskProgress found) {
        return progress.save(found);
    }

    @Override
    public CoreGroupMember save(CoreGroupMember member) {
        return members.save(member);
    }

    @Override
    public CoreGroupMeeting save(CoreGroupMeeting meeting) {
        return meetings.save(meeting);
    }
}
