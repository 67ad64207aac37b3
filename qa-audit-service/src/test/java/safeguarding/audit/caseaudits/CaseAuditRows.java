package safeguarding.audit.caseaudits;

import java.util.Map;
import java.util.Set;
import safeguarding.audit.fixture.Path;
import safeguarding.audit.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Audits of cases, as the matrices see them. */
public final class CaseAuditRows implements FeatureRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";

    @Override
    public Map<String, String> bodies() {
        var judgement = Audited.judgement("yes", "good");
        return Map.of(
                "allocateCaseAudit",
                "{\"sampleCaseId\": \"{sampleCaseId}\", \"auditor\": \"S-nobody\"}",
                "reallocateCaseAudit",
                "{\"auditor\": \"S-nobody\"}",
                "replaceCaseAuditJudgement",
                judgement,
                "replaceCaseAuditAnswer",
                "{\"value\": \"yes\"}",
                "correctCaseAudit",
                "{\"judgement\": " + judgement + ", \"reason\": \"Mistyped.\"}",
                "recordCaseAuditReflection",
                "{\"from\": \"manager\", \"words\": \"We knew.\"}",
                "withdrawCaseAudit",
                REASON,
                "resolveCaseIdentity",
                REASON);
    }

    /** An audit of the case of the story that its auditor has submitted. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        var auditor = Audited.anAuditor();
        return Map.of("caseAuditId", Path.idOf(Audited.submitted(told.in("{sampleCaseId}"), auditor, "yes", "good")));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("questionCode");
    }
}
