package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CoreGroupMember;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.TaskProgress;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Shows core groups. */
@ApplicationScoped
class CoreGroupViews {

    private final CoreGroups coreGroups;

    CoreGroupViews(CoreGroups coreGroups) {
        this.coreGroups = coreGroups;
    }

    MeetingView show(CoreGroupMeeting meeting) {
        return show(meeting, coreGroups.progress(meeting.plan().id()));
    }

    static List<MeetingView> meetings(Collection<CoreGroupMeeting> meetings, Collection<TaskProgress> progress) {
        return meetings.stream().map(meeting -> show(meeting, progress)).toList();
    }

    static MemberView show(CoreGroupMember member) {
        var membership = member.membership();
        return new MemberView(
                member.id(),
                member.version(),
                membership.role(),
                membership.agency(),
                membership.staffId(),
                membership.personId(),
                member.joinedOn(),
                member.leftOn());
    }

    private static MeetingView show(CoreGroupMeeting meeting, Collection<TaskProgress> progress) {
        return new MeetingView(
                meeting.id(),
                meeting.heldOn(),
                meeting.membersPresent(),
                progress.stream()
                        .filter(found -> found.meetingId().equals(meeting.id()))
                        .map(TaskProgress::noted)
                        .map(noted -> new ProgressFields(noted.taskId(), Codes.of(noted.progress()), noted.note()))
                        .toList(),
                meeting.correction().map(Correction::on).orElse(null),
                meeting.correction().map(Correction::reason).orElse(null),
                meeting.withdrawal().map(MadeInError::on).orElse(null),
                meeting.withdrawal().map(MadeInError::reason).orElse(null));
    }
}
