package safeguarding.conference.drift;

import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/** The drift radar over HTTP. */
final class Radar {

    private Radar() {}

    /** A page of it; the query is such as {@code asAt=2020-06-30&area=north-east}. */
    static Response page(String query) {
        return Call.as("qa-officer").get("/v1/drift?limit=200&" + query);
    }

    /** The rules that hold of a child's plan; none when it is not on the radar. */
    static List<String> rules(UUID child, String query) {
        List<String> rules = page(query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.childId == '%s' }?.reasons?.ruleId".formatted(child));
        return Objects.requireNonNullElse(rules, List.of());
    }

    /** The children on a page. */
    static List<String> children(String query) {
        return page(query).then().statusCode(200).extract().path("items.childId");
    }

    /** Sets a rule of the radar. */
    static Response set(String rule, boolean active, int amount) {
        var path = "/v1/drift-rules/" + rule;
        return Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(path).header("ETag"))
                .body("{\"active\": %s, \"amount\": %d}".formatted(active, amount))
                .put(path);
    }

    /** The radar of an area as somebody with this token sees it. */
    static Response as(TestTokens caller, String query) {
        return Call.as(caller).get("/v1/drift?limit=200&" + query);
    }
}
