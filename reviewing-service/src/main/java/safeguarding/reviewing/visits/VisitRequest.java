package safeguarding.reviewing.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.visits.VisitEvent.VisitIdentity;
import safeguarding.reviewing.visits.VisitEvent.VisitRequestWithdrawn;
import safeguarding.reviewing.visits.VisitEvent.VisitRequested;

/** A visit was asked for outside of its intervals. The next visit at which the child is seen answers it. */
@Entity
@Table(name = "visit_request")
public class VisitRequest extends Aggregate {

    @Column(name = "period_id", nullable = false, updatable = false)
    private UUID periodId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private VisitAsker askedBy;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected VisitRequest() {}

    private VisitRequest(KnownCare care, String area, LocalDate askedOn, VisitAsker askedBy) {
        this.periodId = care.periodId();
        this.childId = care.childId();
        this.area = area;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        happened(new VisitRequested(identity(), askedOn, askedBy));
    }

    static VisitRequest ask(KnownCare care, String area, LocalDate askedOn, VisitAsker askedBy) {
        return new VisitRequest(care, area, askedOn, askedBy);
    }

    /** Nobody asked. */
    void withdraw(MadeInError why) {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The request was withdrawn: nobody asked.");
        }
        withdrawal = why;
        happened(new VisitRequestWithdrawn(identity(), why.on(), askedOn));
    }

    /** Which request; it stands where a visit stands in other events. */
    VisitIdentity identity() {
        return new VisitIdentity(id(), periodId, childId, area);
    }

    public UUID periodId() {
        return periodId;
    }

    public UUID childId() {
        return childId;
    }

    /** Civil date on which the visit was asked for, or the notice came. */
    public LocalDate askedOn() {
        return askedOn;
    }

    public VisitAsker askedBy() {
        return askedBy;
    }

    /** That nobody asked; empty when it stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
