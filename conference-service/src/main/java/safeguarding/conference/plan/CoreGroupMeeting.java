package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingCorrected;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingHeld;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** The core group of a plan met. */
@Entity
@Table(name = "core_group_meeting")
public class CoreGroupMeeting extends Aggregate {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "members_present", nullable = false)
    private List<UUID> membersPresent;

    @Column(name = "from_history", nullable = false, updatable = false)
    private boolean fromHistory;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CoreGroupMeeting() {}

    private CoreGroupMeeting(
            ProtectionPlan plan, LocalDate heldOn, Collection<UUID> membersPresent, boolean fromHistory) {
        this.planId = plan.id();
        this.childId = plan.childId();
        this.area = plan.area();
        this.heldOn = heldOn;
        this.membersPresent = List.copyOf(new TreeSet<>(membersPresent));
        this.fromHistory = fromHistory;
    }

    /**
     * A meeting that was held.
     *
     * @param first whether it is the first one recorded for the plan
     */
    public static CoreGroupMeeting held(
            ProtectionPlan plan, LocalDate heldOn, Collection<UUID> membersPresent, boolean first) {
        var meeting = new CoreGroupMeeting(plan, heldOn, membersPresent, false);
        meeting.happened(
                new CoreGroupMeetingHeld(meeting.id(), plan.identity(), heldOn, meeting.membersPresent.size(), first));
        return meeting;
    }

    /** The first meeting of a plan of which a history tells; the later ones are not known. */
    static CoreGroupMeeting heldInHistory(ProtectionPlan plan, LocalDate heldOn) {
        var meeting = new CoreGroupMeeting(plan, heldOn, List.of(), true);
        meeting.happened(new CoreGroupMeetingHeld(meeting.id(), plan.identity(), heldOn, 0, true));
        return meeting;
    }

    /** The same meeting as one of another plan: that of a child who was born with this one. */
    CoreGroupMeeting heldFor(ProtectionPlan own, Collection<UUID> present, boolean first) {
        var meeting = new CoreGroupMeeting(own, heldOn, present, fromHistory);
        meeting.happened(
                new CoreGroupMeetingHeld(meeting.id(), own.identity(), heldOn, meeting.membersPresent.size(), first));
        return meeting;
    }

    /** It was held otherwise than was recorded. The same leaves no trace, unless what it found about tasks is other. */
    void correct(LocalDate day, Collection<UUID> present, boolean otherFindings, Correction why) {
        refuseWithdrawn();
        var members = List.copyOf(new TreeSet<>(present));
        if (day.equals(heldOn) && members.equals(membersPresent) && !otherFindings) {
            return;
        }
        var before = heldOn;
        heldOn = day;
        membersPresent = members;
        correction = why;
        happened(new CoreGroupMeetingCorrected(id(), plan(), why.on(), before, day, members.size()));
    }

    /** It never took place. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new CoreGroupMeetingWithdrawn(id(), plan(), why.on(), heldOn));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The meeting was withdrawn: it never took place.");
        }
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never took place; empty for one that did. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** Whether a history tells of it. */
    public boolean fromHistory() {
        return fromHistory;
    }

    /** The plan it belongs to. */
    public PlanIdentity plan() {
        return new PlanIdentity(planId, childId, area);
    }

    /** Civil date of the meeting. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** The members who were there. */
    public List<UUID> membersPresent() {
        return List.copyOf(membersPresent);
    }
}
