package safeguarding.reviewing.workers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.workers.HoldingEvent.HoldingChanged;
import safeguarding.reviewing.workers.HoldingEvent.HoldingIdentity;
import safeguarding.reviewing.workers.HoldingEvent.HoldingRecorded;
import safeguarding.reviewing.workers.HoldingEvent.HoldingWithdrawn;

/** Which social worker holds the case of a child, and since when. */
@Entity
@Table(name = "case_holding")
public class CaseHolding extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private Holder told;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected CaseHolding() {}

    private CaseHolding(KnownCare care, String area, Holder told) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.told = told;
    }

    static CaseHolding record(KnownCare care, String area, Holder told, LocalDate on) {
        var holding = new CaseHolding(care, area, told);
        holding.happened(new HoldingRecorded(holding.identity(), on, told));
        return holding;
    }

    /** More is known, or it was otherwise, for which there is a reason. The same again leaves no trace. */
    void tell(Holder now, LocalDate today, @Nullable String reason, String areaNow) {
        refuseWithdrawn();
        if (now.equals(told)) {
            return;
        }
        if (reason != null) {
            correction = new Correction(today, reason);
        } else if (!now.onlyAddsTo(told)) {
            throw ProblemException.invalid("reason", "What was said before is put right: say why.");
        }
        area = areaNow;
        told = now;
        happened(new HoldingChanged(identity(), today, now));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new HoldingWithdrawn(identity(), why.on(), told));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The holding was withdrawn: it never was.");
        }
    }

    /** Which record. */
    public HoldingIdentity identity() {
        return new HoldingIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** What is said. */
    public Holder told() {
        return told;
    }

    /** Why it was put right last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
