package safeguarding.reviewing.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.visits.VisitEvent.VisitCorrected;
import safeguarding.reviewing.visits.VisitEvent.VisitIdentity;
import safeguarding.reviewing.visits.VisitEvent.VisitRecorded;
import safeguarding.reviewing.visits.VisitEvent.VisitWithdrawn;

/** A statutory visit to a looked-after child. */
@Entity
@Table(name = "looked_after_visit")
public class LookedAfterVisit extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Embedded
    private VisitMade made;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected LookedAfterVisit() {}

    private LookedAfterVisit(KnownCare care, String area, VisitMade made) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.made = made;
    }

    /** Somebody visited the child. */
    static LookedAfterVisit record(KnownCare care, String area, VisitMade made) {
        var visit = new LookedAfterVisit(care, area, made);
        visit.happened(new VisitRecorded(visit.identity(), made.visitedOn(), made.seen(), made.seenAlone()));
        return visit;
    }

    /** It was otherwise. The same again leaves no trace. */
    void correct(VisitMade now, Correction why, String areaNow) {
        refuseWithdrawn();
        if (now.equals(made)) {
            return;
        }
        var before = made.visitedOn();
        area = areaNow;
        made = now;
        correction = why;
        happened(new VisitCorrected(identity(), why.on(), before, now.visitedOn(), now.seen(), now.seenAlone()));
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new VisitWithdrawn(identity(), why.on(), made.visitedOn()));
    }

    void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The visit was withdrawn: it never was.");
        }
    }

    /** Which visit. */
    public VisitIdentity identity() {
        return new VisitIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
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
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
