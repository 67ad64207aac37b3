package safeguarding.conference.plan.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpCorrected;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpRecorded;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** What follows for a child after one outcome. */
@Entity
@Table(name = "follow_up")
public class OutcomeFollowUp extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "decision_id", updatable = false)
    private @Nullable UUID decisionId;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @Embedded
    private FollowUpAgreed agreed;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected OutcomeFollowUp() {}

    private OutcomeFollowUp(OutcomeToFollow outcome, FollowUpAgreed agreed, LocalDate on) {
        this.childId = outcome.childId();
        this.area = outcome.area();
        this.decisionId = outcome.decisionId();
        this.planId = outcome.planId();
        this.agreed = agreed;
        this.recordedOn = on;
    }

    /** It was agreed; the rules have been asked. */
    static OutcomeFollowUp record(OutcomeToFollow outcome, FollowUpAgreed agreed, LocalDate on) {
        var followUp = new OutcomeFollowUp(outcome, agreed, on);
        followUp.happened(new FollowUpRecorded(followUp.identity(), on, agreed.support(), agreed.startsOn()));
        return followUp;
    }

    /** It was agreed otherwise; the same leaves no trace. */
    void correct(FollowUpAgreed corrected, Correction why) {
        refuseWithdrawn();
        if (!corrected.equals(agreed)) {
            agreed = corrected;
            correction = why;
            happened(new FollowUpCorrected(identity(), why.on(), corrected.support(), corrected.startsOn()));
        }
    }

    /** It was never agreed. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new FollowUpWithdrawn(identity(), why.on()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The follow-up was withdrawn: it was never agreed.");
        }
    }

    /** The follow-up as its events name it. */
    public FollowUpIdentity identity() {
        return new FollowUpIdentity(id(), childId, area, decisionId, planId);
    }

    /** What was agreed. */
    public FollowUpAgreed agreed() {
        return agreed;
    }

    /** Civil date on which it was recorded. */
    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it was never agreed; empty for one that was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
