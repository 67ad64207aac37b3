package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.conference.plan.CoreGroupMember;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.TaskProgress;
import safeguarding.conference.plan.web.CoreGroupView.MeetingView;
import safeguarding.conference.plan.web.CoreGroupView.MemberView;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;

/** The core groups of a child's plans as they stood on a day and were known on another. */
@ApplicationScoped
public class KnownCoreGroups {

    private static final String STANDING = "v.withdrawn_on is null";

    private final KnownFacts facts;

    KnownCoreGroups(KnownFacts facts) {
        this.facts = facts;
    }

    /** The core group of one plan as it was known. */
    @Schema(name = "CoreGroupAsKnown", description = "The core group of one plan as it was known.")
    public record CoreGroupAsKnown(
            @Schema(required = true) UUID planId,
            @Schema(required = true) List<MemberView> members,
            @Schema(required = true) List<MeetingView> meetings) {}

    /** The core groups of these plans of a child, on these records of the person. */
    public List<CoreGroupAsKnown> of(Set<UUID> records, List<ProtectionPlan> plans, AsAt asAt, KnownOn knownOn) {
        var members = list(CoreGroupMember.class, "joined_on", "true", records, asAt, knownOn);
        var meetings = list(CoreGroupMeeting.class, "held_on", STANDING, records, asAt, knownOn);
        var progress = list(TaskProgress.class, "noted_on", STANDING, records, asAt, knownOn);
        return plans.stream()
                .map(plan -> new CoreGroupAsKnown(
                        plan.id(),
                        members.stream()
                                .filter(member -> member.plan().id().equals(plan.id()))
                                .map(member -> CoreGroupViews.show(member).asAt(asAt.day()))
                                .toList(),
                        CoreGroupViews.meetings(
                                meetings.stream()
                                        .filter(meeting -> meeting.plan().id().equals(plan.id()))
                                        .toList(),
                                progress)))
                .toList();
    }

    private <T> List<T> list(
            Class<T> kind, String day, String standing, Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return facts.list(
                kind,
                knownOn,
                "v.child_id = any(cast(:records as uuid[])) and v.%1$s <= :asAt and %2$s order by v.%1$s, v.id"
                        .formatted(day, standing),
                Map.of("records", records.toArray(UUID[]::new), "asAt", asAt.day()));
    }
}
