package safeguarding.reviewing.dualstatus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusBegan;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusCorrected;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusEnded;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusIdentity;
import safeguarding.reviewing.dualstatus.DualStatusEvent.DualStatusWithdrawn;

/** A child with a protection plan is looked after (B3.7): one plan and one period of care that last at the same time. */
@Entity
@Table(name = "dual_status")
public class DualStatus extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "plan_child_id", nullable = false, updatable = false)
    private UUID planChildId;

    @Column(name = "plan_link", nullable = false, updatable = false)
    private String planLink;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "began_on", nullable = false)
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For Hibernate. */
    protected DualStatus() {}

    private DualStatus(Pair pair, String area, LocalDate beganOn) {
        this.childId = pair.care().childId();
        this.periodId = pair.care().periodId();
        this.planId = pair.plan().planId();
        this.planChildId = pair.plan().childId();
        this.planLink = pair.plan().link().toString();
        this.area = area;
        this.beganOn = beganOn;
    }

    /** They last at the same time. */
    static DualStatus begin(Pair pair, String area) {
        var days = pair.days();
        var status = new DualStatus(pair, area, days.beganOn());
        status.happened(new DualStatusBegan(status.identity(), days.beganOn()));
        status.endOn(days.endedOn());
        return status;
    }

    /**
     * They last at the same time on these days. The same again leaves no trace.
     *
     * @return whether anything is other than before
     */
    boolean follow(Together days, LocalDate today, String areaNow) {
        if (withdrawnOn == null && days.equals(days())) {
            return false;
        }
        area = areaNow;
        if (withdrawnOn == null && endedOn == null && days.beganOn().equals(beganOn)) {
            endOn(days.endedOn());
            return true;
        }
        withdrawnOn = null;
        beganOn = days.beganOn();
        endedOn = days.endedOn();
        happened(new DualStatusCorrected(identity(), today, days));
        return true;
    }

    /**
     * They never lasted at the same time. Twice leaves no trace.
     *
     * @return whether anything is other than before
     */
    boolean withdraw(LocalDate today, String areaNow) {
        if (withdrawnOn != null) {
            return false;
        }
        area = areaNow;
        withdrawnOn = today;
        happened(new DualStatusWithdrawn(identity(), today));
        return true;
    }

    private void endOn(@Nullable LocalDate day) {
        if (day != null) {
            endedOn = day;
            happened(new DualStatusEnded(identity(), day, beganOn));
        }
    }

    boolean isOf(Pair pair) {
        return planId.equals(pair.plan().planId())
                && periodId.equals(pair.care().periodId());
    }

    /** Which. */
    public DualStatusIdentity identity() {
        return new DualStatusIdentity(id(), childId, periodId, planId, area);
    }

    /** On which days. */
    public Together days() {
        return new Together(beganOn, endedOn);
    }

    /** The record that is looked after. */
    public UUID childId() {
        return childId;
    }

    /** The record that the plan is about: the same, or another one of the same person. */
    public UUID planChildId() {
        return planChildId;
    }

    /** Public address of the plan. */
    public URI planLink() {
        return URI.create(planLink);
    }

    /** Civil date on which it became known that it never was; empty for what is or was. */
    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
