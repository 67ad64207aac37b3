package safeguarding.audit.feedback;

import safeguarding.audit.fixture.Step;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to feedback. */
public final class FeedbackStory {

    private FeedbackStory() {}

    /** Lets it happen. */
    public static void happens() {
        var audit = ", \"auditId\": \"%s\"".formatted(Path.idOf(Programmed.audit("child-protection-plan")));
        var collection = Path.of(Feedback.opening(Feedback.details(20, 40, audit)));
        var details = "{\"details\": %s}".formatted(Feedback.details(20, 30, audit));
        Step.put("qa-officer", collection, "", details).then().statusCode(200);
        var response = ", \"sentiment\": \"mixed\", \"area\": \"north-east\"";
        var said = Path.of(Feedback.recording(Feedback.response(collection, "parent", "2013-10-01", response)));
        Step.post("qa-officer", said, "/consent-withdrawals").then().statusCode(200);
        Step.post("qa-officer", said, "/withdrawals", "{\"reason\": \"Mistyped.\"}")
                .then()
                .statusCode(200);
        Step.post("qa-officer", collection, "/closures", "{\"closedOn\": \"2013-11-01\"}")
                .then()
                .statusCode(200);
    }
}
