package safeguarding.audit.caseaudits.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.caseaudits.CaseAudit;
import safeguarding.audit.caseaudits.Scoring;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.AskedTools;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.deadline.Deadlines;

/** Shows audits of cases. */
@ApplicationScoped
class CaseAuditViews {

    private static final double TENTHS = 10;

    private final AskedTools tools;
    private final KnownGrades grades;
    private final Deadlines deadlines;
    private final Links links;

    CaseAuditViews(AskedTools tools, KnownGrades grades, Deadlines deadlines, Links links) {
        this.tools = tools;
        this.grades = grades;
        this.deadlines = deadlines;
        this.links = links;
    }

    CaseAuditView of(CaseAudit audited) {
        var tool = tools.asked(audited.toolId(), audited.toolVersion()).orElseThrow();
        @Nullable
        Double score = new Scoring(tool, grades.bestFirst(tool.gradeScale()))
                .of(audited.judgement().answers())
                .map(points -> Math.round(points * TENTHS) / TENTHS)
                .orElse(null);
        return CaseAuditView.of(audited, deadlines.of(audited.id()), tool.gradeScale(), score, links);
    }

    CaseAuditItem item(CaseAudit audited) {
        return CaseAuditItem.of(audited, links);
    }
}
