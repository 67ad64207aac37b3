package safeguarding.audit.sampling;

import java.util.Map;
import java.util.Set;
import safeguarding.audit.population.Populated;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Samples and drawn cases, as the matrices see them. */
public final class SamplingRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "addAuditSample",
                "{\"query\": {\"areas\": [\"north-east\"], \"asAt\": \"2013-11-28\"}, \"size\": 2}",
                "replaceAuditSampleCase",
                "{\"reason\": \"record-not-available\", \"words\": \"It is with the court.\"}",
                "replaceAuditCaseConflicts",
                "{\"conflicts\": [{\"staffId\": \"S1301\", \"ground\": \"knows-the-family\"}]}");
    }

    /** A sample of the audit of one area. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        Populated.plans(3, "north-east");
        var sample = Sampled.ofArea(told.in("/v1/audits/{auditId}"), "north-east", 2);
        return Map.of(
                "sampleId",
                Path.idOf(sample),
                "sampleCaseId",
                Path.idOf(Sampled.cases(sample).getFirst()));
    }

    /** Drawn cases have no names: who they are is asked for one by one. */
    @Override
    public Set<String> ofAnArea() {
        return Set.of("sampleId", "sampleCaseId");
    }
}
