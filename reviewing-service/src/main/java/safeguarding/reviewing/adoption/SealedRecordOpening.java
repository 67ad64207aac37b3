package safeguarding.reviewing.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.reviewing.adoption.AdoptionSealEvent.SealedRecordOpened;

/** A sealed record was opened to one keeper of adoption records for a time; nobody changes that afterwards. */
@Entity
@Table(name = "sealed_record_opening")
public class SealedRecordOpening extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private String staffId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private OpeningGround ground;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "open_until", nullable = false, updatable = false)
    private Instant openUntil;

    /** For Hibernate. */
    protected SealedRecordOpening() {}

    private SealedRecordOpening(
            UUID childId, String staffId, OpeningGround ground, String reason, Instant openedAt, Instant openUntil) {
        this.childId = childId;
        this.staffId = staffId;
        this.ground = ground;
        this.reason = reason;
        this.openedAt = openedAt;
        this.openUntil = openUntil;
    }

    static SealedRecordOpening open(
            UUID childId,
            String area,
            LocalDate on,
            String staffId,
            OpeningGround ground,
            String reason,
            Instant openedAt,
            Instant openUntil) {
        var opening = new SealedRecordOpening(childId, staffId, ground, reason, openedAt, openUntil);
        opening.happened(new SealedRecordOpened(opening.id(), childId, area, on, staffId, ground, openUntil));
        return opening;
    }

    public UUID childId() {
        return childId;
    }

    /** Staff number of the keeper. */
    public String staffId() {
        return staffId;
    }

    public OpeningGround ground() {
        return ground;
    }

    /** Why, in the keeper's words. */
    public String reason() {
        return reason;
    }

    /** Instant of the suite's clock. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The first instant at which it is closed again. */
    public Instant openUntil() {
        return openUntil;
    }
}
