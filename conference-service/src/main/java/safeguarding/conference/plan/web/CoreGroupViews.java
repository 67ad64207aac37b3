package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CoreGroupMember;
import safeguarding.conference.plan.CoreGroups;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.deadline.Deadlines;

/** Shows core groups. */
@ApplicationScoped
class CoreGroupViews {

    private final CoreGroups coreGroups;
    private final Deadlines deadlines;

    CoreGroupViews(CoreGroups coreGroups, Deadlines deadlines) {
        this.coreGroups = coreGroups;
        this.deadlines = deadlines;
    }

    CoreGroupView show(ProtectionPlan plan) {
        return new CoreGroupView(
                plan.id(),
                deadlines.of(plan.id(), "B1.4").orElse(null),
                coreGroups.members(plan.id()).stream().map(CoreGroupViews::show).toList(),
                coreGroups.meetings(plan.id()).stream()
                        .map(CoreGroupViews::show)
                        .toList());
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

    static MeetingView show(CoreGroupMeeting meeting) {
        return new MeetingView(meeting.id(), meeting.heldOn(), meeting.membersPresent());
    }
}
