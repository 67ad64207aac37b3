package safeguarding.conference.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.visits.VisitEvent.VisitCorrected;
import safeguarding.conference.visits.VisitEvent.VisitRecorded;
import safeguarding.conference.visits.VisitEvent.VisitWithdrawn;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;

/** A statutory visit to a child who is subject to a plan. */
@Entity
@Table(name = "statutory_visit")
public class StatutoryVisit extends Aggregate {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private VisitMade made;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable VisitWithdrawal withdrawal;

    /** For Hibernate. */
    protected StatutoryVisit() {}

    private StatutoryVisit(KnownPlan plan, VisitMade made) {
        this.planId = plan.planId();
        this.childId = plan.childId();
        this.area = plan.area();
        this.made = made;
    }

    /** Somebody visited the child. */
    public static StatutoryVisit record(KnownPlan plan, VisitMade made) {
        var visit = new StatutoryVisit(plan, made);
        visit.happened(new VisitRecorded(visit.identity(), made.visitedOn(), made.seen(), made.seenAlone()));
        return visit;
    }

    /** It was otherwise; the same leaves no trace. */
    public void correct(VisitMade corrected, Correction why) {
        refuseWithdrawn();
        if (corrected.equals(made)) {
            return;
        }
        var before = made.visitedOn();
        made = corrected;
        correction = why;
        happened(new VisitCorrected(
                identity(), why.on(), before, corrected.visitedOn(), corrected.seen(), corrected.seenAlone()));
    }

    /** It never was. */
    public void withdraw(VisitWithdrawal why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new VisitWithdrawn(identity(), why.on(), made.visitedOn()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The visit was withdrawn: it never was.");
        }
    }

    /** The visit as its events name it. */
    public VisitIdentity identity() {
        return new VisitIdentity(id(), planId, childId, area);
    }

    /** How it was made. */
    public VisitMade made() {
        return made;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for a visit that was made. */
    public Optional<VisitWithdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
