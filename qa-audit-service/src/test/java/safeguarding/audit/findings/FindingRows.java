package safeguarding.audit.findings;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Findings, as the matrices see them. */
public final class FindingRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "recordAuditFinding",
                "{\"auditId\": \"{auditId}\", \"place\": %s, \"details\": %s}"
                        .formatted(Found.area("north-east"), Found.details(Found.graded(), "")),
                "replaceAuditFinding",
                "{\"details\": " + Found.details(Found.evidenced(), "") + "}",
                "recordAuditFindingAnswer",
                "{\"answer\": \"We train all chairs of core groups.\"}",
                "recordAuditFindingReAudit",
                "{\"auditId\": \"{auditId}\"}",
                "withdrawAuditFinding",
                "{\"reason\": \"It was of another area.\"}");
    }

    /** A finding of one area, so that others do not see it. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("findingId", Path.idOf(Found.recorded()));
    }

    @Override
    public Set<String> ofAnArea() {
        return Set.of("findingId");
    }
}
