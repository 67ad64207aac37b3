package safeguarding.conference.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The core groups of plans. */
public interface CoreGroups {

    /** The member as it stands. */
    Optional<CoreGroupMember> member(UUID id);

    /** The members of a plan's core group, those who left among them, in the order in which they joined. */
    List<CoreGroupMember> members(UUID planId);

    /** The meeting as it stands, one that was withdrawn too. */
    Optional<CoreGroupMeeting> meeting(UUID id);

    /** The meetings of a plan's core group, the earliest first, without what was withdrawn. */
    List<CoreGroupMeeting> meetings(UUID planId);

    /** What the meetings of a plan's core group found about its tasks, the earliest first, without what was withdrawn. */
    List<TaskProgress> progress(UUID planId);

    /** Keeps what a meeting found, with what happened. */
    TaskProgress save(TaskProgress progress);

    /** Keeps the member with what happened. */
    CoreGroupMember save(CoreGroupMember member);

    /** Keeps the meeting with what happened. */
    CoreGroupMeeting save(CoreGroupMeeting meeting);
}
