package safeguarding.reviewing.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.adoption.AdoptionSealEvent.RecordSealed;
import safeguarding.reviewing.adoption.AdoptionSealEvent.RecordUnsealed;
import safeguarding.reviewing.adoption.AdoptionSealEvent.SealCorrected;

/** The birth record of an adopted child is sealed from the day of the order (L12), until it turns out that there was none. */
@Entity
@Table(name = "adoption_seal")
public class AdoptionSeal extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;

    @Column(name = "sealed_on", nullable = false, updatable = false)
    private LocalDate sealedOn;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    /** For Hibernate. */
    protected AdoptionSeal() {}

    private AdoptionSeal(UUID childId, String area, LocalDate orderedOn, LocalDate sealedOn) {
        this.childId = childId;
        this.area = area;
        this.orderedOn = orderedOn;
        this.sealedOn = sealedOn;
        happened(new RecordSealed(childId, area, orderedOn));
    }

    /** An adoption order was recorded. */
    static AdoptionSeal seal(UUID childId, String area, LocalDate orderedOn, LocalDate on) {
        return new AdoptionSeal(childId, area, orderedOn, on);
    }

    /** The order was made on another day. The same again leaves no trace. */
    void putRight(LocalDate ordered, LocalDate on) {
        if (!ordered.equals(orderedOn)) {
            orderedOn = ordered;
            happened(new SealCorrected(childId, area, on, ordered));
        }
    }

    /** There was no order. */
    void lift(LocalDate on) {
        liftedOn = on;
        happened(new RecordUnsealed(childId, area, on));
    }

    public UUID childId() {
        return childId;
    }

    /** Civil date of the adoption order. */
    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** Civil date on which the order was recorded here. */
    public LocalDate sealedOn() {
        return sealedOn;
    }

    /** Civil date on which it turned out that there was no order; empty while the record is sealed. */
    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(liftedOn);
    }
}
