package safeguarding.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** What an audit found. */
@Entity
@Table(name = "audit_finding")
public class AuditFinding extends Aggregate {

    @Column(name = "audit_id", nullable = false, updatable = false)
    private UUID auditId;

    @Column(name = "theme_id", nullable = false, updatable = false)
    private UUID themeId;

    @Embedded
    private FindingPlace place;

    @Column(name = "areas", nullable = false)
    private List<String> areas;

    @Embedded
    private FindingDetails details;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private FindingStanding standing;

    @Embedded
    private @Nullable FindingAnswer answer;

    @Column(name = "re_audits", nullable = false)
    private ReAudits reAudits;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected AuditFinding() {}

    private AuditFinding(KnownAudit audit, FindingPlace place, FindingDetails details) {
        var area = place.area();
        this.auditId = audit.auditId();
        this.themeId = audit.themeId();
        this.place = place;
        this.areas = area == null ? audit.areas() : List.of(area);
        this.details = details;
        this.standing = FindingStanding.OPEN;
        this.reAudits = new ReAudits(List.of());
    }

    /** Something was found. */
    static AuditFinding found(
            KnownAudit audit, FindingPlace place, FindingDetails details, @Nullable Weakness weakness, LocalDate on) {
        var finding = new AuditFinding(audit, place, details);
        finding.happened(new FindingEvent.Found(finding.identity(), on));
        finding.tellWeakness(weakness, on);
        return finding;
    }

    /** Takes what holds now. What stays the same leaves no trace; a measure stands once a re-audit was measured by it. */
    void change(FindingDetails after, @Nullable Weakness weakness, LocalDate on) {
        refuseOver();
        if (!reAudits.all().isEmpty() && !details.sameMeasure(after)) {
            throw ProblemException.of(ProblemType.CONFLICT, "A re-audit was measured: the measure stays.");
        }
        if (details.equals(after)) {
            return;
        }
        var graded = !details.sameGrade(after) || details.kind() != after.kind();
        details = after;
        happened(new FindingEvent.Changed(identity(), on));
        if (graded) {
            tellWeakness(weakness, on);
        }
    }

    /** The area says what it will do; once more replaces what it said. */
    void answer(FindingAnswer said) {
        refuseOver();
        answer = said;
        if (standing == FindingStanding.OPEN) {
            standing = FindingStanding.ANSWERED;
        }
        happened(new FindingEvent.Answered(identity(), said.on()));
    }

    /** A re-audit looked again. */
    void reAudit(ReAudit again) {
        refuseOver();
        reAudits = reAudits.with(again);
        standing = FindingStanding.RE_AUDITED;
        happened(new FindingEvent.ReAudited(identity(), again.on(), again));
    }

    /** The latest re-audit showed that it changed. */
    void close(LocalDate on) {
        refuseOver();
        closedOn = on;
        standing = FindingStanding.CLOSED;
        happened(new FindingEvent.Closed(identity(), on));
    }

    /** It was recorded in error. */
    void withdraw(MadeInError why) {
        refuseOver();
        withdrawal = why;
        standing = FindingStanding.WITHDRAWN;
        happened(new FindingEvent.Withdrawn(identity(), why.on()));
    }

    private void tellWeakness(@Nullable Weakness weak, LocalDate on) {
        if (weak != null) {
            happened(new FindingEvent.ThemeGradedWeak(
                    identity(), on, weak.practiceDomain(), weak.gradeScale(), weak.grade()));
        }
    }

    /** Refuses with {@code conflict} what is closed or withdrawn. */
    void refuseOver() {
        if (over()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The finding is %s.".formatted(Codes.of(standing)));
        }
    }

    /** The measure, or {@code conflict} for a strength. */
    ClosingMeasure measureOrRefuse() {
        var measure = details.measure();
        if (measure == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "A strength is not followed up.");
        }
        return measure;
    }

    private FindingEvent.FindingIdentity identity() {
        return new FindingEvent.FindingIdentity(id(), auditId, themeId, place, details);
    }

    /** Whether nothing is done about it any more. */
    public boolean over() {
        return standing == FindingStanding.CLOSED || standing == FindingStanding.WITHDRAWN;
    }

    public UUID auditId() {
        return auditId;
    }

    /** The theme of its audit. */
    public UUID themeId() {
        return themeId;
    }

    /** Of whom it is true. */
    public FindingPlace place() {
        return place;
    }

    /** Codes of the areas that see it; empty for the whole council. */
    public List<String> areas() {
        return List.copyOf(areas);
    }

    /** Everything about it that can change. */
    public FindingDetails details() {
        return details;
    }

    public FindingStanding standing() {
        return standing;
    }

    /** What the area says it will do; empty before. */
    public Optional<FindingAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** What re-audits came to. */
    public ReAudits reAudits() {
        return reAudits;
    }

    /** Civil date on which it closed; empty before. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Why it was recorded in error; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
