package safeguarding.audit.feedback;

import io.restassured.response.Response;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Feedback of tests. */
public final class Feedback {

    /** What somebody says in tests. */
    public static final String WORDS = "Nobody told me why they came, Xanthippe did not either.";

    private Feedback() {}

    /** What is said of a collection of children and parents; {@code more} are further fields. */
    public static String details(int children, int parents, String more) {
        return """
                {"title": "What children say of conferences", "source": "Quality assurance", "method": "survey",
                 "audience": [{"from": "child", "number": %d}, {"from": "parent", "number": %d}],
                 "consentBasis": "The leaflet of 2013.", "opensOn": "2013-09-01"%s}""".formatted(children, parents, more);
    }

    /** Opens a collection. */
    public static Response opening(String details) {
        return Call.creating("qa-officer")
                .body("{\"details\": %s}".formatted(details))
                .post("/v1/feedback-collections");
    }

    /** The path of a new collection of the whole council. */
    public static String opened() {
        return Path.of(opening(details(20, 40, "")));
    }

    /** A response of somebody, heard on a day. */
    public static String response(String collection, String from, String heardOn, String more) {
        return """
                {"collectionId": "%s", "from": "%s", "channel": "survey", "heardOn": "%s",
                 "consent": "inside-unit", "words": "%s", "themeIds": []%s}""".formatted(Path.idOf(collection), from, heardOn, WORDS, more);
    }

    /** Records a response. */
    public static Response recording(String body) {
        return Call.creating("qa-officer").body(body).post("/v1/feedback-responses");
    }

    /** The path of a new response of a child. */
    public static String recorded(String collection) {
        return Path.of(recording(response(collection, "child", "2013-10-01", "")));
    }
}
