package safeguarding.reviewing.performance;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import safeguarding.reviewing.fixture.Call;

/** One figure as somebody of the unit reads it, of one area that no other test uses. */
record Figure(JsonPath answer) {

    static Figure of(String indicator, String query) {
        return new Figure(Call.as("head-of-safeguarding")
                .get("/v1/indicators/" + indicator + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    /** Numerator of denominator, such as {@code 2/3}, of an area; {@code 0/0} where it has no case. */
    String in(String area) {
        return among("area", area);
    }

    /** The same of a group of any breakdown. */
    String among(String by, String code) {
        List<Map<String, Object>> groups = answer.getList("breakdowns.find { it.by == '" + by + "' }.groups");
        return groups.stream()
                .filter(group -> code.equals(group.get("code")))
                .map(group -> group.get("numerator") + "/" + group.getOrDefault("denominator", group.get("numerator")))
                .findFirst()
                .orElse("0/0");
    }

    long numerator() {
        return answer.getLong("numerator");
    }

    long denominator() {
        return answer.getLong("denominator");
    }
}
