package safeguarding.audit.rows;

import java.util.List;
import java.util.Set;
import safeguarding.audit.actions.ActionRows;
import safeguarding.audit.agreements.AgreementRows;
import safeguarding.audit.caseaudits.CaseAuditRows;
import safeguarding.audit.concerns.ConcernRows;
import safeguarding.audit.feedback.FeedbackFeatureRows;
import safeguarding.audit.findings.FindingRows;
import safeguarding.audit.moderation.ModerationRows;
import safeguarding.audit.officers.OfficerRows;
import safeguarding.audit.population.PopulationRows;
import safeguarding.audit.programmes.ProgrammeRows;
import safeguarding.audit.recommendations.RecommendationRows;
import safeguarding.audit.reports.ReportRows;
import safeguarding.audit.sampling.SamplingRows;
import safeguarding.audit.themes.ThemeRows;
import safeguarding.audit.tools.ToolRows;
import safeguarding.platform.testing.rows.AllFeatures;
import safeguarding.platform.testing.rows.FoundationRows;
import safeguarding.platform.testing.rows.ServiceRows;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;

/** This service, as the matrices see it. */
final class AuditRows implements ServiceRows {

    /** In the order in which a story is told. */
    private static final AllFeatures FEATURES = new AllFeatures(List.of(
            new FoundationRows("qa-audit", "QaAudit", "QA1"),
            new OfficerRows(),
            new ToolRows(),
            new ThemeRows(),
            new ProgrammeRows(),
            new PopulationRows(),
            new SamplingRows(),
            new CaseAuditRows(),
            new ModerationRows(),
            new ConcernRows(),
            new RecommendationRows(),
            new AgreementRows(),
            new FindingRows(),
            new ActionRows(),
            new FeedbackFeatureRows(),
            new ReportRows()));

    private final boolean childrenOnly;

    /** All that belongs to an area. */
    AuditRows() {
        this(false);
    }

    private AuditRows(boolean childrenOnly) {
        this.childrenOnly = childrenOnly;
    }

    /** Of all that belongs to an area, what is about a child. */
    static AuditRows ofChildren() {
        return new AuditRows(true);
    }

    @Override
    public String service() {
        return "qa-audit";
    }

    @Override
    public String purpose() {
        return "quality-assurance";
    }

    /** Whoever breaks a glass is admitted for casework. */
    @Override
    public String purposeOf(TestTokens caller) {
        return caller.roles().contains("case-system") ? "system-operation" : "direct-care";
    }

    @Override
    public List<String> insiders() {
        return List.of("qa-manager", "qa-officer", "head-of-safeguarding", "team-manager", "case-system");
    }

    @Override
    public ToldStory told() {
        return FEATURES.told();
    }

    @Override
    public String body(String operationId) {
        return FEATURES.body(operationId);
    }

    @Override
    public Set<String> aboutNoChild() {
        return childrenOnly ? FEATURES.aboutNoChildOrAnArea() : FEATURES.aboutNoChild();
    }
}
