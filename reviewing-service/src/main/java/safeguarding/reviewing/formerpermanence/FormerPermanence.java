package safeguarding.reviewing.formerpermanence;

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
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceChanged;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceIdentity;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceRecorded;
import safeguarding.reviewing.formerpermanence.FormerPermanenceEvent.FormerPermanenceWithdrawn;
import safeguarding.reviewing.neighbours.KnownCare;

/** From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). */
@Entity
@Table(name = "former_permanence")
public class FormerPermanence extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private PermanenceBefore told;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected FormerPermanence() {}

    private FormerPermanence(KnownCare care, String area, PermanenceBefore told) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.told = told;
    }

    static FormerPermanence record(KnownCare care, String area, PermanenceBefore told, LocalDate on) {
        var former = new FormerPermanence(care, area, told);
        former.happened(new FormerPermanenceRecorded(former.identity(), on, told));
        return former;
    }

    /** More is known, or it was otherwise, for which there is a reason. The same again leaves no trace. */
    void tell(PermanenceBefore now, LocalDate today, @Nullable String reason, String areaNow) {
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
        happened(new FormerPermanenceChanged(identity(), today, now));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new FormerPermanenceWithdrawn(identity(), why.on(), told));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The record was withdrawn: it never was.");
        }
    }

    /** Which record. */
    public FormerPermanenceIdentity identity() {
        return new FormerPermanenceIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** What is said. */
    public PermanenceBefore told() {
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
