package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMemberJoined;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMemberLeft;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Somebody in the core group of a plan. */
@Entity
@Table(name = "core_group_member")
public class CoreGroupMember extends Aggregate {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private Membership membership;

    @Column(name = "joined_on", nullable = false, updatable = false)
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    /** For Hibernate. */
    protected CoreGroupMember() {}

    private CoreGroupMember(ProtectionPlan plan, Membership membership, LocalDate on) {
        this.planId = plan.id();
        this.childId = plan.childId();
        this.area = plan.area();
        this.membership = membership;
        this.joinedOn = on;
    }

    /** Somebody belongs to it from now on. */
    public static CoreGroupMember join(ProtectionPlan plan, Membership membership, LocalDate on) {
        var member = new CoreGroupMember(plan, membership, on);
        member.happened(new CoreGroupMemberJoined(member.id(), plan.identity(), on, membership.agency()));
        return member;
    }

    /** Somebody no longer belongs to it. */
    public void leave(LocalDate on) {
        if (leftOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The member has left the core group.");
        }
        leftOn = on;
        happened(new CoreGroupMemberLeft(id(), plan(), on, membership.agency()));
    }

    /** Whether the membership was over before a civil date; on the day of leaving it was not. */
    boolean leftBefore(LocalDate day) {
        return leftOn != null && leftOn.isBefore(day);
    }

    /** The plan it belongs to. */
    public PlanIdentity plan() {
        return new PlanIdentity(planId, childId, area);
    }

    public Membership membership() {
        return membership;
    }

    /** First civil date of the membership. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** Civil date from which it no longer holds; null while it does. */
    public @Nullable LocalDate leftOn() {
        return leftOn;
    }
}
