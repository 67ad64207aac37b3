package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;

/** QA1: by when the audit of a case is submitted. The deadline names no child. */
@ApplicationScoped
class FieldworkDeadline {

    /** Kind of aggregate under which it stands. */
    static final String TYPE = "case-audit";

    private final DeadlineSeries series;

    FieldworkDeadline(DeadlineSeries series) {
        this.series = series;
    }

    /** Brings it in line with the audit of the case. */
    void follow(CaseAudit caseAudit) {
        var subject = new DeadlineSubject(
                TYPE, caseAudit.id(), Set.of(), caseAudit.area().orElse(null));
        var stands = caseAudit.state() != CaseAuditState.WITHDRAWN;
        series.count(
                CaseAuditRules.IN_TIME.id(),
                subject,
                stands
                        ? List.of(new Turn(
                                caseAudit.allocatedOn(), caseAudit.submittedOn().orElse(null)))
                        : List.of());
    }
}
