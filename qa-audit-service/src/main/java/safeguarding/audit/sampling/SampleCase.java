package safeguarding.audit.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.sampling.SampleEvent.CaseDrawn;
import safeguarding.audit.sampling.SampleEvent.CaseReplaced;
import safeguarding.audit.sampling.SampleEvent.ConflictsDeclared;
import safeguarding.audit.sampling.SampleEvent.SampledAs;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A case that was drawn. It stays with its sample also when another one has taken its place. */
@Entity
@Table(name = "audit_sample_case")
public class SampleCase extends Aggregate {

    @Column(name = "sample_id", nullable = false, updatable = false)
    private UUID sampleId;

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind", nullable = false, updatable = false)
    private CaseKind kind;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "case_key", nullable = false, updatable = false)
    private String caseKey;

    @Column(name = "stratum", nullable = false, updatable = false)
    private String stratum;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "team", updatable = false)
    private @Nullable String team;

    @Column(name = "drawn_on", nullable = false, updatable = false)
    private LocalDate drawnOn;

    @Column(name = "replaces_id", updatable = false)
    private @Nullable UUID replacesId;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    @Column(name = "replacement")
    private @Nullable Replacement replacement;

    @Column(name = "conflicts", nullable = false)
    private Conflicts conflicts;

    /** For Hibernate. */
    protected SampleCase() {}

    private SampleCase(AuditSample sample, Draw.Drawn drawn, Place at, LocalDate on) {
        this.sampleId = sample.id();
        this.auditId = sample.auditId();
        this.kind = sample.asked().question().kind();
        this.number = at.number();
        this.caseKey = drawn.caseKey();
        this.stratum = drawn.stratum();
        this.place = drawn.place();
        this.area = at.area();
        this.team = at.team();
        this.drawnOn = on;
        this.replacesId = at.replacesId();
        this.conflicts = Conflicts.NONE;
        happened(new CaseDrawn(as(), auditId, on, replacesId));
    }

    /**
     * Where a case stands in a sample and in the council.
     *
     * @param number its number, from 1
     * @param area code of the area; null when not known
     * @param team code of the team; null when not known
     * @param replacesId the case in whose place it came; null for one that was drawn at first
     */
    record Place(
            int number,
            @Nullable String area,
            @Nullable String team,
            @Nullable UUID replacesId) {}

    /** A case comes into a sample. */
    static SampleCase draw(AuditSample sample, Draw.Drawn drawn, Place at, LocalDate on) {
        return new SampleCase(sample, drawn, at, on);
    }

    /** It goes out of the sample; one that has gone is a {@code conflict}. */
    void replace(Replacement why) {
        refuseReplaced();
        replacement = why;
        replacedOn = why.on();
        happened(new CaseReplaced(as(), auditId, why.on(), why.reason(), why.replacedById()));
    }

    /** Who must not audit it, the whole of it. What stays the same leaves no trace. */
    void declare(Conflicts declared, LocalDate on) {
        refuseReplaced();
        if (!conflicts.equals(declared)) {
            conflicts = declared;
            happened(
                    new ConflictsDeclared(as(), auditId, on, declared.declared().size()));
        }
    }

    private void refuseReplaced() {
        if (replacement != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The case was replaced: it is not audited.");
        }
    }

    private SampledAs as() {
        return new SampledAs(id(), sampleId, number, area);
    }

    public UUID sampleId() {
        return sampleId;
    }

    public UUID auditId() {
        return auditId;
    }

    public CaseKind kind() {
        return kind;
    }

    /** Its number in the sample, from 1. */
    public int number() {
        return number;
    }

    public CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    /** Its stratum, and its place in the order of that. */
    public Draw.Drawn drawn() {
        return new Draw.Drawn(caseKey, stratum, place);
    }

    /** Code of the area when it was drawn; null when not known. */
    public @Nullable String area() {
        return area;
    }

    /** Code of the team when it was drawn; null when not known. */
    public @Nullable String team() {
        return team;
    }

    /** Civil date on which it came into the sample. */
    public LocalDate drawnOn() {
        return drawnOn;
    }

    /** The case in whose place it came; empty for one that was drawn at first. */
    public Optional<UUID> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    /** That it went out of the sample; empty while it stands. */
    public Optional<Replacement> replacement() {
        return Optional.ofNullable(replacement);
    }

    /** Who was declared not to audit it. */
    public Conflicts conflicts() {
        return conflicts;
    }
}
