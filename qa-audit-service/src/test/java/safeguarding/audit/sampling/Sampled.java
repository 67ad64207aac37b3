package safeguarding.audit.sampling;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Samples of tests. */
public final class Sampled {

    private static final String REPLACED =
            "{\"reason\": \"record-not-available\", \"words\": \"It is with the court.\"}";

    private Sampled() {}

    /** Draws a sample for an audit at a path. */
    public static Response draw(String audit, String body) {
        return Call.creating("qa-manager").body(body).post(audit + "/samples");
    }

    /** The path of a sample of so many cases of an area. */
    public static String ofArea(String audit, String area, int size) {
        return Path.of(draw(audit, """
                {"query": {"areas": ["%s"], "asAt": "2013-11-28"}, "size": %d, "seed": "2013-11-28"}""".formatted(area, size)));
    }

    /** The paths of the cases of a sample, by number. */
    public static List<String> cases(String sample) {
        return Call.as("qa-manager")
                .get("/v1/sample-cases?limit=200&sampleId=" + Path.idOf(sample))
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.sampleCaseId")
                .stream()
                .map(id -> "/v1/sample-cases/" + id)
                .toList();
    }

    /** Replaces a case in this version. */
    static io.restassured.response.Response replace(String drawn, String tag) {
        return Call.as("qa-officer").header("If-Match", tag).body(REPLACED).post(drawn + "/replacements");
    }

    /** Declares that somebody must not audit a case. */
    static io.restassured.response.Response declare(String drawn, String tag, String staff) {
        return Call.as("qa-officer")
                .header("If-Match", tag)
                .body(conflicts(staff))
                .put(drawn + "/conflicts");
    }

    /** A body that declares so. */
    static String conflicts(String staff) {
        return "{\"conflicts\": [{\"staffId\": \"%s\", \"ground\": \"knows-the-family\"}]}".formatted(staff);
    }

    /** The version of a case. */
    static String tag(String drawn) {
        return Call.as("qa-officer").get(drawn).header("ETag");
    }

    /** Draws a sample again. */
    public static io.restassured.response.ValidatableResponse redrawn(String sample) {
        return Call.as("qa-officer").post(sample + "/redraws").then().statusCode(200);
    }

    /** Cases that fit. */
    static io.restassured.response.ValidatableResponse listed(String query) {
        return Call.as("qa-officer").get("/v1/sample-cases?" + query).then().statusCode(200);
    }

    /** Keys of all cases that are or were in a sample, by number. */
    static List<String> keysOf(String sample) {
        return listed("limit=200&sampleId=" + Path.idOf(sample)).extract().path("items.caseKey");
    }

    /** Their strata. */
    static List<String> stratumsOf(String sample) {
        return listed("limit=200&sampleId=" + Path.idOf(sample)).extract().path("items.stratum");
    }

    /** The key at a place of the frame of a sample that has one stratum. */
    static String frameKey(String sample, int place) {
        List<Map<String, Object>> frame =
                Call.as("qa-officer").get(sample + "/frame").then().extract().path("items");
        return frame.stream()
                .filter(each -> String.valueOf(place).equals(String.valueOf(each.get("place"))))
                .map(each -> String.valueOf(each.get("caseKey")))
                .findFirst()
                .orElseThrow();
    }
}
