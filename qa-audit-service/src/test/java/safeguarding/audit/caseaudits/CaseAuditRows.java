package safeguarding.audit.caseaudits;

import java.util.Map;
import java.util.Set;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.officers.Officers;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Audits of cases, as the matrices see them. */
public final class CaseAuditRows implements FeatureRows {

    /** Who is called for the manager of quality assurance. */
    private static final String AUDITOR = "S-qa-manager";

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

    /** An audit of the case of the story, by the caller of the matrices; the child of the story is the case from then on. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        Officers.known(AUDITOR);
        var caseAudit = Audited.allocated(told.in("{sampleCaseId}"), AUDITOR);
        String child = Call.as(Audited.auditor(AUDITOR))
                .body(REASON)
                .post(caseAudit + "/identity-resolutions")
                .path("childId");
        return Map.of("caseAuditId", Path.idOf(caseAudit), "childId", child);
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("questionCode");
    }
}
