package safeguarding.platform.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.keeping.KeepingEvent.DestructionDecided;
import safeguarding.platform.keeping.KeepingEvent.DestructionProposed;
import safeguarding.platform.keeping.KeepingEvent.RecordDestroyed;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The destruction of a child's record: proposed by one person, decided by another, then done (L9). A service maps it. */
@MappedSuperclass
public abstract class Destruction extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DestructionState state;

    @Column(name = "class", nullable = false, updatable = false)
    private String kind;

    @Column(name = "rule", nullable = false, updatable = false)
    private String rule;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_on", nullable = false, updatable = false)
    private LocalDate proposedOn;

    @Column(name = "proposal_reason", nullable = false)
    private String proposalReason;

    @Embedded
    private @Nullable DecisionOnDestruction decision;

    @Column(name = "destroyed_by")
    private @Nullable String destroyedBy;

    @Column(name = "destroyed_on")
    private @Nullable LocalDate destroyedOn;

    /** For Hibernate. */
    protected Destruction() {}

    /** Somebody asks for it; the rules have been asked. */
    protected Destruction(KeptRecord record, LocalDate dueOn, String reason, String by, LocalDate on) {
        this.childId = record.childId();
        this.area = record.area();
        this.kind = record.kind();
        this.rule = record.rule();
        this.dueOn = dueOn;
        this.state = DestructionState.PROPOSED;
        this.proposedBy = by;
        this.proposedOn = on;
        this.proposalReason = reason;
        happened(new DestructionProposed(id(), childId, area, on, rule, dueOn));
    }

    /** A second person decides. */
    public void decide(boolean approved, DecisionOnDestruction given) {
        require(DestructionState.PROPOSED, "has been decided");
        DestructionRules.permitsDecision(proposedBy, given.by()).orRefuse();
        decision = given;
        state = approved ? DestructionState.APPROVED : DestructionState.REFUSED;
        happened(new DestructionDecided(id(), childId, area, given.on(), approved));
    }

    /** It is done. */
    void done(String by, LocalDate on) {
        require(DestructionState.APPROVED, "was not approved, or is done");
        destroyedBy = by;
        destroyedOn = on;
        state = DestructionState.DESTROYED;
        happened(new RecordDestroyed(id(), childId, area, on, rule));
    }

    private void require(DestructionState wanted, String otherwise) {
        if (state != wanted) {
            throw ProblemException.of(ProblemType.CONFLICT, "The destruction " + otherwise + ".");
        }
    }

    public UUID childId() {
        return childId;
    }

    /** Code of the area responsible when it was proposed. */
    public String area() {
        return area;
    }

    public DestructionState state() {
        return state;
    }

    /** Name of the class by which the record came up. */
    public String kind() {
        return kind;
    }

    /** Id of the rule by which it came up. */
    public String rule() {
        return rule;
    }

    /** Civil date on which it came up. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Staff number of who proposed it. */
    public String proposedBy() {
        return proposedBy;
    }

    /** Civil date of the proposal. */
    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Why it was proposed, in words. */
    public String proposalReason() {
        return proposalReason;
    }

    /** What the second person decided; empty while nobody has. */
    public Optional<DecisionOnDestruction> decision() {
        return Optional.ofNullable(decision);
    }

    /** Staff number of who did it; empty while it is not done. */
    public Optional<String> destroyedBy() {
        return Optional.ofNullable(destroyedBy);
    }

    /** Civil date on which it was done; empty while it is not. */
    public Optional<LocalDate> destroyedOn() {
        return Optional.ofNullable(destroyedOn);
    }
}
