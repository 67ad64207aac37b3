package safeguarding.conference.performance;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import safeguarding.conference.fixture.Call;

/** One figure over HTTP, as somebody of the unit reads it. */
final class Figures {

    private final JsonPath answer;

    private Figures(JsonPath answer) {
        this.answer = answer;
    }

    /** A figure; the query is such as {@code asAt=2019-06-30}. */
    static Figures of(String indicator, String query) {
        return as("head-of-safeguarding", indicator, query);
    }

    static Figures as(String role, String indicator, String query) {
        return new Figures(Call.as(role)
                .get("/v1/indicators/" + indicator + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    JsonPath answer() {
        return answer;
    }

    long numerator() {
        return answer.getLong("numerator");
    }

    long denominator() {
        return answer.getLong("denominator");
    }

    /** The numerator of a group; none when there is no such group. */
    long in(String by, String code) {
        return number(by, code, "numerator");
    }

    /** The denominator of a group; none when there is no such group. */
    long among(String by, String code) {
        return number(by, code, "denominator");
    }

    long leftOut(String code) {
        return answer.getLong("exclusions.find { it.code == '" + code + "' }.count");
    }

    private long number(String by, String code, String what) {
        List<Map<String, Object>> groups = answer.getList("breakdowns.find { it.by == '" + by + "' }.groups");
        return groups.stream()
                .filter(group -> code.equals(group.get("code")))
                .map(group -> ((Number) Objects.requireNonNull(group.get(what))).longValue())
                .findFirst()
                .orElse(0L);
    }
}
