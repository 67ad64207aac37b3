package safeguarding.audit.sampling;

import io.restassured.response.Response;
import java.util.List;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Path;

/** Samples of tests. */
public final class Sampled {

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
}
