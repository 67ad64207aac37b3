package safeguarding.audit.findings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** What the unit does with findings: records them, has them answered, re-audits them, closes them. */
@ApplicationScoped
public class FollowingFindings {

    /** Kind of aggregate of a finding. */
    public static final String TYPE = "audit-finding";

    private final Findings findings;
    private final KnownAudits audits;
    private final WeakThemes weak;
    private final MeasuringCases measuring;
    private final Clock clock;

    FollowingFindings(Findings findings, KnownAudits audits, WeakThemes weak, MeasuringCases measuring, Clock clock) {
        this.findings = findings;
        this.audits = audits;
        this.weak = weak;
        this.measuring = measuring;
        this.clock = clock;
    }

    /** Something was found; refuses a grade that is not given today (F3). */
    public AuditFinding record(KnownAudit audit, FindingPlace place, FindingDetails details) {
        weak.permits(details, today()).orRefuse();
        var weakness = weak.of(audit.themeId(), details).orElse(null);
        return findings.save(AuditFinding.found(audit, place, details, weakness, today()));
    }

    /** It is written otherwise; refuses another grade that is not given today (F3). */
    public AuditFinding change(AuditFinding finding, FindingDetails after) {
        if (!finding.details().sameGrade(after)) {
            weak.permits(after, today()).orRefuse();
        }
        finding.change(after, weak.of(finding.themeId(), after).orElse(null), today());
        return findings.save(finding);
    }

    /** The area says what it will do. */
    public AuditFinding answer(AuditFinding finding, String by, String words) {
        finding.measureOrRefuse();
        finding.answer(new FindingAnswer(today(), by, words));
        return findings.save(finding);
    }

    /**
     * A re-audit looked again: what it came to is worked out here (QA38, QA39).
     *
     * @throws ProblemException {@code invalid-request} when the measure is a figure from elsewhere
     */
    public AuditFinding reAudit(AuditFinding finding, KnownAudit again, String by) {
        var measure = followedUp(finding, again);
        if (measure.kind() == MeasureKind.EVIDENCE) {
            throw ProblemException.invalid("evidence", "The measure is a figure from elsewhere: give it.");
        }
        var before = measuring.of(finding.auditId(), finding.place());
        var after = measuring.of(again.auditId(), finding.place());
        measuring.comparable(measure, before, after).orRefuse();
        var was = measuring.counted(measure, before);
        var is = measuring.counted(measure, after);
        var improved = FindingRules.improved(was, is, measure.target());
        finding.reAudit(new ReAudit(again.auditId(), today(), was, is, true, null, improved, by));
        return findings.save(finding);
    }

    /**
     * A re-audit looked again, and the figures stand elsewhere.
     *
     * @throws ProblemException {@code invalid-request} when the measure is worked out here
     */
    public AuditFinding reAudit(
            AuditFinding finding, KnownAudit again, Counted before, Counted after, String evidence, String by) {
        var measure = followedUp(finding, again);
        if (measure.kind() != MeasureKind.EVIDENCE) {
            throw ProblemException.invalid("evidence", "The measure is worked out here: leave the figures out.");
        }
        var improved = FindingRules.improved(before, after, measure.target());
        finding.reAudit(new ReAudit(again.auditId(), today(), before, after, false, evidence, improved, by));
        return findings.save(finding);
    }

    /** It closes, if the latest re-audit says so (QA3). */
    public AuditFinding close(AuditFinding finding) {
        finding.refuseOver();
        finding.measureOrRefuse();
        FindingRules.mayClose(finding.reAudits().last().orElse(null)).orRefuse();
        finding.close(today());
        return findings.save(finding);
    }

    /** It was recorded in error. */
    public AuditFinding withdraw(AuditFinding finding, String reason) {
        finding.withdraw(new MadeInError(today(), reason));
        return findings.save(finding);
    }

    private ClosingMeasure followedUp(AuditFinding finding, KnownAudit again) {
        finding.refuseOver();
        var found = audits.find(finding.auditId())
                .orElseThrow(() -> new IllegalStateException("No audit of the finding " + finding.id()));
        FindingRules.mayFollowUp(found, again).orRefuse();
        return finding.measureOrRefuse();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
