package safeguarding.audit.feedback;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Feedback, as the matrices see it. */
public final class FeedbackFeatureRows implements FeatureRows {

    private static final String OF_AN_AREA = ", \"area\": \"north-east\"";

    @Override
    public Map<String, String> bodies() {
        var details = "{\"details\": " + Feedback.details(20, 40, OF_AN_AREA) + "}";
        return Map.of(
                "beginFeedbackCollection",
                details,
                "replaceFeedbackCollection",
                details,
                "endFeedbackCollection",
                "{\"closedOn\": \"2013-11-01\"}",
                "recordFeedbackResponse",
                Feedback.response("{collectionId}", "child", "2013-10-01", OF_AN_AREA),
                "withdrawFeedbackResponse",
                "{\"reason\": \"It was of somebody else.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var collection = Path.of(Feedback.opening(Feedback.details(20, 40, OF_AN_AREA)));
        var response = Path.of(Feedback.recording(Feedback.response(collection, "child", "2013-10-01", OF_AN_AREA)));
        return Map.of("collectionId", Path.idOf(collection), "responseId", Path.idOf(response));
    }

    @Override
    public Set<String> ofAnArea() {
        return Set.of("collectionId", "responseId");
    }
}
