package safeguarding.audit.recommendations;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Recommendations, as the matrices see them. */
public final class RecommendationRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerAuditRecommendation",
                Recommended.body("north-east", "2014-03-31"),
                "replaceAuditRecommendation",
                "{\"details\": " + Recommended.details("north-east", "2014-03-31") + "}",
                "replaceAuditRecommendationTests",
                "{\"auditIds\": []}",
                "recordAuditRecommendationStep",
                "{\"standing\": \"in-progress\", \"on\": \"2013-11-27\", \"evidence\": \"It began.\"}");
    }

    /** A recommendation of one area, so that others do not see it. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("recommendationId", Path.idOf(Recommended.registered("north-east")));
    }

    @Override
    public Set<String> ofAnArea() {
        return Set.of("recommendationId");
    }
}
