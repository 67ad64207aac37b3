package safeguarding.audit.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.sampling.SampleEvent.SampleDrawn;
import safeguarding.platform.aggregate.Aggregate;

/** Cases that were drawn for an audit, with everything that is needed to draw them again. Nothing of it changes. */
@Entity
@Table(name = "audit_sample")
public class AuditSample extends Aggregate {

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "areas", nullable = false)
    private List<String> areas;

    @Column(name = "question", nullable = false)
    private PopulationQuestion question;

    @Column(name = "design", nullable = false)
    private Design design;

    @Column(name = "known_at", nullable = false)
    private Instant knownAt;

    @Column(name = "taken_by", nullable = false)
    private Instant takenBy;

    @Column(name = "drawn_on", nullable = false)
    private LocalDate drawnOn;

    @Column(name = "drawn_by", nullable = false)
    private String drawnBy;

    @Column(name = "frame_size", nullable = false)
    private int frameSize;

    @Column(name = "frame_digest", nullable = false)
    private String frameDigest;

    @Column(name = "drawn", nullable = false)
    private int drawn;

    /** For Hibernate. */
    protected AuditSample() {}

    private AuditSample(UUID auditId, Asked asked, Frame frame, Draw draw) {
        this.auditId = auditId;
        this.areas = asked.question().areas();
        this.question = asked.question();
        this.design = asked.design();
        this.knownAt = asked.knownAt();
        this.takenBy = asked.takenBy();
        this.drawnOn = asked.on();
        this.drawnBy = asked.by();
        this.frameSize = frame.size();
        this.frameDigest = frame.digest();
        this.drawn = draw.cases().size();
        happened(new SampleDrawn(id(), auditId, asked.on(), asked.question().kind(), frameSize, frameDigest, drawn));
    }

    /**
     * What was asked, by whom, and what was known.
     *
     * @param knownAt what the publishers had recorded by this instant is known
     * @param takenBy what was taken in here by this instant, by the clock of the database, is known
     * @param on civil date of the draw
     * @param by staff number of who draws, or the subject of the token
     */
    public record Asked(
            PopulationQuestion question, Design design, Instant knownAt, Instant takenBy, LocalDate on, String by) {}

    /** A sample for an audit. */
    static AuditSample draw(UUID auditId, Asked asked, Frame frame, Draw draw) {
        return new AuditSample(auditId, asked, frame, draw);
    }

    public UUID auditId() {
        return auditId;
    }

    /** Codes of the areas of its cases; none: the whole council. */
    public List<String> areas() {
        return List.copyOf(areas);
    }

    /** Everything that is needed to draw it again. */
    public Asked asked() {
        return new Asked(question, design, knownAt, takenBy, drawnOn, drawnBy);
    }

    /** How many cases it was drawn from. */
    public int frameSize() {
        return frameSize;
    }

    /** Digest of the cases it was drawn from (SA4). */
    public String frameDigest() {
        return frameDigest;
    }

    /** How many cases were drawn at first. */
    public int drawn() {
        return drawn;
    }
}
