package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a meeting of a core group for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedMeeting {

    private final CoreGroups coreGroups;
    private final Access access;

    OpenedMeeting(CoreGroups coreGroups, Access access) {
        this.coreGroups = coreGroups;
        this.access = access;
    }

    CoreGroupMeeting toRead(UUID meetingId) {
        var meeting = found(meetingId);
        access.toRead(ProtectedRecord.ofChild(meeting.plan().childId()));
        return meeting;
    }

    CoreGroupMeeting toChange(UUID meetingId, @Nullable String ifMatch) {
        var meeting = found(meetingId);
        access.toChange(ProtectedRecord.ofChild(meeting.plan().childId()));
        Versions.require(ifMatch, meeting);
        return meeting;
    }

    private CoreGroupMeeting found(UUID meetingId) {
        return coreGroups
                .meeting(meetingId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such core group meeting for this caller."));
    }
}
