package safeguarding.audit.actions;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import safeguarding.audit.findings.Found;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.tokens.TestTokens;

/** Actions of tests. */
public final class Agreed {

    private Agreed() {}

    /** What is to be done. */
    public static String details() {
        return """
                {"words": "Train all who chair core groups. Mistyped.", "ownerRole": "team-manager", "owner": "S2002",
                 "team": "ne-2", "evidenceAsked": "The list of who came."}""";
    }

    /** A body that agrees an action of a finding. */
    public static String ofFinding(String finding, String dueOn) {
        return """
                {"findingId": "%s", "area": "north-east", "dueOn": "%s", "details": %s}""".formatted(Path.idOf(finding), dueOn, details());
    }

    /** Agrees one. */
    public static Response agreeing(String body) {
        return Call.creating("qa-officer").body(body).post("/v1/improvement-actions");
    }

    /** The path of a new action of a finding in the area, due at the end of January 2099. */
    public static String agreed() {
        return agreed("2099-01-30");
    }

    /** The same with another day. */
    public static String agreed(String dueOn) {
        return Path.of(agreeing(ofFinding(Found.recorded(), dueOn)));
    }

    /** A step by somebody with a staff number. */
    public static Response step(String role, String staff, String action, String below, String body) {
        var request = Call.as(TestTokens.of(role).staff(staff)).header("If-Match", version(action));
        return (body.isEmpty() ? request : request.body(body)).post(action + below);
    }

    /** The area hands in evidence. */
    public static void handIn(String action) {
        step("team-manager", "S2002", action, "/evidence", "{\"evidence\": \"Mistyped.\"}")
                .then()
                .statusCode(200)
                .body("standing", equalTo("evidence-given"));
    }

    private static String version(String action) {
        return Call.as("qa-manager").get(action).header("ETag");
    }
}
