package safeguarding.audit.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.ConcernEvent.ConcernAcknowledged;
import safeguarding.audit.concerns.ConcernEvent.ConcernEscalated;
import safeguarding.audit.concerns.ConcernEvent.ConcernIdentity;
import safeguarding.audit.concerns.ConcernEvent.ConcernRaised;
import safeguarding.audit.concerns.ConcernEvent.ConcernResolved;
import safeguarding.audit.concerns.ConcernEvent.ConcernWithdrawn;
import safeguarding.audit.neighbours.AuditedCase;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** A child that an audit found at risk. The unit runs no cases: those who do are told, and answer. */
@Entity
@Table(name = "immediate_concern")
public class ImmediateConcern extends Aggregate {

    @Column(name = "case_audit_id", nullable = false, updatable = false)
    private UUID caseAuditId;

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private String raisedBy;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Embedded
    private Notice notice;

    @Embedded
    private Recipients recipients;

    @Embedded
    private @Nullable Acknowledgement acknowledgement;

    @Column(name = "escalated_on")
    private @Nullable LocalDate escalatedOn;

    @Embedded
    private @Nullable ConcernOutcome outcome;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected ImmediateConcern() {}

    private ImmediateConcern(
            AuditedCase audited, UUID childId, String raisedBy, LocalDate on, Notice notice, Recipients recipients) {
        this.caseAuditId = audited.caseAuditId();
        this.auditId = audited.auditId();
        this.childId = childId;
        this.area = audited.area();
        this.raisedBy = raisedBy;
        this.raisedOn = on;
        this.notice = notice;
        this.recipients = recipients;
        happened(new ConcernRaised(identity(), on, notice.foundOn()));
    }

    /** An auditor has found a child at risk. */
    static ImmediateConcern raise(
            AuditedCase audited, UUID childId, String raisedBy, LocalDate on, Notice notice, Recipients recipients) {
        return new ImmediateConcern(audited, childId, raisedBy, on, notice, recipients);
    }

    /** Somebody answers for the child: one of the two managers, and once it is escalated the head of safeguarding. */
    void acknowledge(Acknowledgement answer) {
        refuseOver();
        if (acknowledgement != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The concern was acknowledged on " + acknowledgement.on());
        }
        acknowledgement = answer;
        happened(new ConcernAcknowledged(identity(), answer.on(), answer.by()));
    }

    /** Nobody answered in time. Nothing happens to a concern that was answered or is over. */
    void escalate(LocalDate on) {
        if (standing() == ConcernStanding.RAISED) {
            escalatedOn = on;
            happened(new ConcernEscalated(identity(), on));
        }
    }

    /** The unit is satisfied that the child is safe; only once somebody answers for it. */
    void resolve(ConcernOutcome why) {
        refuseOver();
        if (acknowledgement == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody has acknowledged the concern yet.");
        }
        outcome = why;
        happened(new ConcernResolved(identity(), why.on()));
    }

    /** It was raised in error. */
    void withdraw(MadeInError why) {
        refuseOver();
        withdrawal = why;
        happened(new ConcernWithdrawn(identity(), why.on()));
    }

    private void refuseOver() {
        switch (standing()) {
            case RAISED, ESCALATED, ACKNOWLEDGED -> {}
            case RESOLVED -> throw ProblemException.of(ProblemType.CONFLICT, "The concern was resolved.");
            case WITHDRAWN -> throw ProblemException.of(ProblemType.CONFLICT, "The concern was raised in error.");
        }
    }

    /** Where it stands. */
    public ConcernStanding standing() {
        if (withdrawal != null) {
            return ConcernStanding.WITHDRAWN;
        }
        if (outcome != null) {
            return ConcernStanding.RESOLVED;
        }
        if (acknowledgement != null) {
            return ConcernStanding.ACKNOWLEDGED;
        }
        return escalatedOn == null ? ConcernStanding.RAISED : ConcernStanding.ESCALATED;
    }

    private ConcernIdentity identity() {
        return new ConcernIdentity(id(), auditId, childId, area, recipients);
    }

    /** The audit of a case in which it was found. */
    public UUID caseAuditId() {
        return caseAuditId;
    }

    public UUID auditId() {
        return auditId;
    }

    public UUID childId() {
        return childId;
    }

    /** Code of the area of the case; empty when not known. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    /** Staff number of the auditor. */
    public String raisedBy() {
        return raisedBy;
    }

    /** Civil date on which those who have to know were told. */
    public LocalDate raisedOn() {
        return raisedOn;
    }

    /** What was found. */
    public Notice notice() {
        return notice;
    }

    /** Who was told. */
    public Recipients recipients() {
        return recipients;
    }

    /** Who answers for the child; empty while nobody does. */
    public Optional<Acknowledgement> acknowledgement() {
        return Optional.ofNullable(acknowledgement);
    }

    /** Civil date from which it is before the head of safeguarding; empty when it never was. */
    public Optional<LocalDate> escalatedOn() {
        return Optional.ofNullable(escalatedOn);
    }

    /** By what the unit knows that the child is safe; empty before. */
    public Optional<ConcernOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Why it was raised in error; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
