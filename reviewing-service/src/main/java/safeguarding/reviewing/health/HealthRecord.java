package safeguarding.reviewing.health;

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
import safeguarding.reviewing.health.HealthEvent.HealthChanged;
import safeguarding.reviewing.health.HealthEvent.HealthIdentity;
import safeguarding.reviewing.health.HealthEvent.HealthRecorded;
import safeguarding.reviewing.health.HealthEvent.HealthWithdrawn;
import safeguarding.reviewing.neighbours.KnownCare;

/** What the return OC2 asks of a child, on a day. */
@Entity
@Table(name = "health_record")
public class HealthRecord extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private HealthFact told;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected HealthRecord() {}

    private HealthRecord(KnownCare care, String area, HealthFact told) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.told = told;
    }

    static HealthRecord record(KnownCare care, String area, HealthFact told, LocalDate on) {
        var fact = new HealthRecord(care, area, told);
        fact.happened(new HealthRecorded(fact.identity(), on, told));
        return fact;
    }

    /** More is known, or it was otherwise, for which there is a reason. The same again leaves no trace. */
    void tell(HealthFact now, LocalDate today, @Nullable String reason, String areaNow) {
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
        happened(new HealthChanged(identity(), today, now));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new HealthWithdrawn(identity(), why.on(), told));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The fact was withdrawn: it never was.");
        }
    }

    /** Which record. */
    public HealthIdentity identity() {
        return new HealthIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** What is said. */
    public HealthFact told() {
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
