package safeguarding.audit.recommendations;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Step;
import safeguarding.platform.testing.calls.Path;

/** Recommendations of tests. */
public final class Recommended {

    private Recommended() {}

    /** What is said of a recommendation; {@code area} is a code or empty for the whole council. */
    public static String details(String area, String dueOn) {
        return """
                {"words": "Look again at plans of eighteen months and over.", %s "ownerRole": "service-manager",
                 "owner": "S2001", "dueOn": "%s", "measure": "Fewer plans last two years.",
                 "indicatorId": "plans-of-two-years", "target": "3 percent"}""".formatted(area.isEmpty() ? "" : "\"area\": \"" + area + "\",", dueOn);
    }

    /** A body that registers one. */
    public static String body(String area, String dueOn) {
        return """
                {"source": "committee", "reference": "Second recommendation", "recommendedOn": "2013-11-14",
                 "details": %s}""".formatted(details(area, dueOn));
    }

    /** The path of a new recommendation. */
    public static String registered(String area) {
        return Path.of(
                Call.creating("qa-manager").body(body(area, "2014-03-31")).post("/v1/audit-recommendations"));
    }

    /** The path of a new recommendation of the whole council with this day. */
    static String due(String dueOn) {
        return Path.of(Call.creating("qa-manager").body(body("", dueOn)).post("/v1/audit-recommendations"));
    }

    /** A step, with more fields such as {@code , "embedded": true}. */
    public static Response step(String role, String path, String standing, String more) {
        return Step.post(
                role,
                path,
                "/steps",
                "{\"standing\": \"%s\", \"on\": \"2013-11-27\", \"evidence\": \"Mistyped.\"%s}"
                        .formatted(standing, more));
    }

    /** A step that is taken. */
    static void goes(String path, String standing, String more) {
        step("qa-manager", path, standing, more).then().statusCode(200).body("standing", equalTo(standing));
    }

    /** These audits test it. */
    static Response tests(String path, String audits) {
        return Step.put("qa-manager", path, "/testing-audits", "{\"auditIds\": [%s]}".formatted(audits));
    }
}
