package safeguarding.licensing.permits;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.platform.aggregate.Aggregate;

/** What a work permit is asked for: one child, one employer, one job and set hours (G1.3). Has the identifier of its licence. */
@Entity
@Table(name = "work_permit")
public class WorkPermit extends Aggregate {

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employerId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private PermitDetails details;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    /** For Hibernate. */
    protected WorkPermit() {}

    private WorkPermit(UUID id, UUID employerId, KnownChild child, PermitDetails details, LocalDate on) {
        super(id);
        this.employerId = employerId;
        this.childId = child.childId();
        this.area = child.area();
        this.details = details;
        happened(new WorkPermitEvent.PermitDrafted(identity(), on));
    }

    /**
     * Somebody begins to ask for it.
     *
     * @param id identifier of the licence
     */
    static WorkPermit draft(UUID id, UUID employerId, KnownChild child, PermitDetails details, LocalDate on) {
        return new WorkPermit(id, employerId, child, details, on);
    }

    /** What is asked for is written otherwise. What stays the same leaves no trace. */
    void rewrite(PermitDetails after, LocalDate on) {
        if (!details.equals(after)) {
            details = after;
            happened(new WorkPermitEvent.PermitRewritten(identity(), on));
        }
    }

    /** It came in. Only the first time counts for whether it was in time. */
    void receive(LocalDate on) {
        if (receivedOn == null) {
            receivedOn = on;
            happened(new WorkPermitEvent.PermitReceived(identity(), on, isInTime(on)));
        }
    }

    /** Whether it came in within 7 days of the start (G1.2), or would if it came in on that day. */
    public boolean isInTime(LocalDate today) {
        return PermitRules.inTime(details.startsOn(), receivedOn().orElse(today));
    }

    private WorkPermitEvent.Identity identity() {
        return new WorkPermitEvent.Identity(
                id(),
                employerId,
                childId,
                area,
                details.kindOfWork(),
                details.startsOn(),
                details.workplace().council());
    }

    /** The party that asked for it. */
    public UUID employerId() {
        return employerId;
    }

    public UUID childId() {
        return childId;
    }

    /** What it is asked for. */
    public PermitDetails details() {
        return details;
    }

    /** Civil date on which it came in first; empty before. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }
}
