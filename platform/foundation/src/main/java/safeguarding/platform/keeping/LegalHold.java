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
import safeguarding.platform.keeping.KeepingEvent.HoldLifted;
import safeguarding.platform.keeping.KeepingEvent.HoldPlaced;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A record that is kept whatever the schedule says, until the hold is lifted (L8). A service maps it to its table. */
@MappedSuperclass
public abstract class LegalHold extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private HoldKind kind;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "placed_by", nullable = false, updatable = false)
    private String placedBy;

    @Column(name = "placed_on", nullable = false, updatable = false)
    private LocalDate placedOn;

    @Embedded
    private @Nullable LiftingOfHold lifting;

    /** For Hibernate. */
    protected LegalHold() {}

    /** Somebody holds the record of a child. */
    protected LegalHold(UUID childId, String area, HoldKind kind, String reason, String placedBy, LocalDate placedOn) {
        this.childId = childId;
        this.area = area;
        this.kind = kind;
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedOn = placedOn;
        happened(new HoldPlaced(id(), childId, area, placedOn, kind));
    }

    /**
     * Nobody needs it any more.
     *
     * @throws ProblemException {@code conflict} when it was lifted before
     */
    public void lift(LiftingOfHold given) {
        if (lifting != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The hold has been lifted.");
        }
        lifting = given;
        happened(new HoldLifted(id(), childId, area, given.on(), kind));
    }

    public UUID childId() {
        return childId;
    }

    public HoldKind kind() {
        return kind;
    }

    /** Why, in the words of the unit. */
    public String reason() {
        return reason;
    }

    /** Staff number of who placed it. */
    public String placedBy() {
        return placedBy;
    }

    /** Civil date since which it holds. */
    public LocalDate placedOn() {
        return placedOn;
    }

    /** How it ended; empty while it holds. */
    public Optional<LiftingOfHold> lifting() {
        return Optional.ofNullable(lifting);
    }
}
