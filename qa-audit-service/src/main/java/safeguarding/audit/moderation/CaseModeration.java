package safeguarding.audit.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.moderation.ModerationEvent.CaseModerated;
import safeguarding.audit.moderation.ModerationEvent.ModerationCorrected;
import safeguarding.audit.moderation.ModerationEvent.ModerationIdentity;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.rule.Correction;

/** What counts of a case that several auditors audited: each disagreement settled with a reason. */
@Entity
@Table(name = "case_moderation")
public class CaseModeration extends Aggregate {

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "area", updatable = false)
    private @Nullable String area;

    @Column(name = "moderated_by", nullable = false)
    private String moderatedBy;

    @Column(name = "moderated_on", nullable = false)
    private LocalDate moderatedOn;

    @Column(name = "settlement", nullable = false)
    private Settlement settlement;

    @Embedded
    private @Nullable Correction correction;

    /** For Hibernate. */
    protected CaseModeration() {}

    private CaseModeration(SubmittedAudit any, String by, LocalDate on, Settlement settlement) {
        this.auditId = any.auditId();
        this.caseId = any.caseId();
        this.area = any.area();
        this.moderatedBy = by;
        this.moderatedOn = on;
        this.settlement = settlement;
        happened(new CaseModerated(identity(), on, settlement.all().size()));
    }

    /** The disagreements about a case are settled. */
    static CaseModeration settle(SubmittedAudit any, String by, LocalDate on, Settlement settlement) {
        return new CaseModeration(any, by, on, settlement);
    }

    /** They are settled otherwise. The same again leaves no trace. */
    void correct(Settlement now, String by, Correction why) {
        if (settlement.equals(now)) {
            return;
        }
        settlement = now;
        moderatedBy = by;
        correction = why;
        happened(new ModerationCorrected(identity(), why.on(), now.all().size()));
    }

    private ModerationIdentity identity() {
        return new ModerationIdentity(id(), auditId, caseId, area);
    }

    public UUID auditId() {
        return auditId;
    }

    /** The drawn case. */
    public UUID caseId() {
        return caseId;
    }

    /** Code of the area of the case; empty when not known. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    /** Staff number of who settled it last. */
    public String moderatedBy() {
        return moderatedBy;
    }

    /** Civil date on which it was settled first. */
    public LocalDate moderatedOn() {
        return moderatedOn;
    }

    /** What counts. */
    public Settlement settlement() {
        return settlement;
    }

    /** Why it was settled otherwise; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }
}
