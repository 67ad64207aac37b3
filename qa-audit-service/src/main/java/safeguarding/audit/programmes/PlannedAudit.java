package safeguarding.audit.programmes;

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
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.programmes.AuditEvent.AuditCancelled;
import safeguarding.audit.programmes.AuditEvent.AuditClosed;
import safeguarding.audit.programmes.AuditEvent.AuditIdentity;
import safeguarding.audit.programmes.AuditEvent.AuditPlanned;
import safeguarding.audit.programmes.AuditEvent.AuditReplanned;
import safeguarding.audit.programmes.AuditEvent.AuditReported;
import safeguarding.audit.programmes.AuditEvent.FieldworkBegan;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** An audit of a programme, from its plan to its end. */
@Entity
@Table(name = "audit")
public class PlannedAudit extends Aggregate {

    @Column(name = "programme_id", nullable = false, updatable = false)
    private UUID programmeId;

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Embedded
    private AuditPlan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private AuditStanding standing = AuditStanding.PLANNED;

    @Column(name = "began_on")
    private @Nullable LocalDate beganOn;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Embedded
    private @Nullable Cancellation cancellation;

    /** For Hibernate. */
    protected PlannedAudit() {}

    private PlannedAudit(UUID programmeId, String reference, AuditPlan plan, LocalDate on) {
        this.programmeId = programmeId;
        this.reference = reference;
        this.plan = plan;
        happened(new AuditPlanned(identity(), on));
    }

    /** An audit that is new in the programme. */
    static PlannedAudit plan(AuditProgramme programme, AuditPlan plan, LocalDate on) {
        return new PlannedAudit(programme.id(), programme.nextReference(), plan, on);
    }

    /** An audit of before this service: it was made, and its report was given. */
    static PlannedAudit history(
            AuditProgramme programme, String reference, AuditPlan plan, LocalDate reportedOn, LocalDate on) {
        var audit = new PlannedAudit(programme.id(), reference, plan, on);
        audit.standing = AuditStanding.REPORTED;
        audit.beganOn = plan.startsOn();
        audit.reportedOn = reportedOn;
        audit.happened(new AuditReported(audit.identity(), reportedOn));
        return audit;
    }

    /** It is planned otherwise. What stays the same leaves no trace. Once cases are audited, kind and tool stay. */
    void replan(AuditPlan after, LocalDate on) {
        refuseOver();
        if (plan.equals(after)) {
            return;
        }
        if (standing == AuditStanding.IN_FIELDWORK && !plan.sameMeasure(after)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Cases are being audited: the kind of cases and the tool stay as they are.");
        }
        plan = after;
        happened(new AuditReplanned(identity(), on));
    }

    /** The first case was allocated. Nothing happens to an audit in fieldwork. */
    void beginFieldwork(LocalDate on) {
        refuseOver();
        if (standing == AuditStanding.PLANNED) {
            standing = AuditStanding.IN_FIELDWORK;
            beganOn = on;
            happened(new FieldworkBegan(identity(), on));
        }
    }

    /** Its report was given on this civil day. */
    void report(LocalDate on) {
        if (standing != AuditStanding.IN_FIELDWORK) {
            throw ProblemException.of(ProblemType.CONFLICT, "Only an audit in fieldwork is reported.");
        }
        standing = AuditStanding.REPORTED;
        reportedOn = on;
        happened(new AuditReported(identity(), on));
    }

    /** Nothing is left to be done for it. */
    void close(LocalDate on) {
        if (standing != AuditStanding.REPORTED) {
            throw ProblemException.of(ProblemType.CONFLICT, "Only an audit that was reported is closed.");
        }
        standing = AuditStanding.CLOSED;
        closedOn = on;
        happened(new AuditClosed(identity(), on));
    }

    /** It will not be made. */
    void cancel(Cancellation why) {
        refuseOver();
        standing = AuditStanding.CANCELLED;
        cancellation = why;
        happened(new AuditCancelled(identity(), why.on()));
    }

    private void refuseOver() {
        switch (standing) {
            case PLANNED, IN_FIELDWORK -> {}
            case REPORTED, CLOSED -> throw ProblemException.of(ProblemType.CONFLICT, "The audit was reported.");
            case CANCELLED -> throw ProblemException.of(ProblemType.CONFLICT, "The audit was cancelled.");
        }
    }

    private AuditIdentity identity() {
        return new AuditIdentity(id(), programmeId, reference, plan);
    }

    /** Whether it was due before this civil day and is neither reported nor cancelled. */
    public boolean isOverdueOn(LocalDate day) {
        return switch (standing) {
            case PLANNED, IN_FIELDWORK -> plan.dueOn().isBefore(day);
            case REPORTED, CLOSED, CANCELLED -> false;
        };
    }

    /** The programme it belongs to. */
    public UUID programmeId() {
        return programmeId;
    }

    /** What people call it, such as {@code 2013-14/03}. */
    public String reference() {
        return reference;
    }

    /** How it is planned. */
    public AuditPlan plan() {
        return plan;
    }

    /** Where it stands. */
    public AuditStanding standing() {
        return standing;
    }

    /** Civil date on which the first case was allocated; empty before. */
    public Optional<LocalDate> beganOn() {
        return Optional.ofNullable(beganOn);
    }

    /** Civil date of its report; empty before. */
    public Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    /** Civil date from which nothing is left to be done; empty before. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Why it will not be made; empty when it will or was. */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }
}
