package safeguarding.platform.importing;

import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;
import static safeguarding.platform.exchange.Calls.uploading;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;

/** Uploads of bundles and what became of them, over HTTP. */
final class Uploads {

    private Uploads() {}

    static Response upload(String lines) {
        return uploading(key()).body(lines).post("/v1/imports/bundles");
    }

    static String line(String label, int weight) {
        return "{\"label\":\"%s\",\"weight\":%d}\n".formatted(label, weight);
    }

    /** The rows of the report, once the job has ended. */
    static JsonPath report(Response upload) {
        upload.then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator()
                        .get("/v1/imports/" + id(upload))
                        .<String>path("state")
                        .equals("finished"));
        return rows(upload);
    }

    /** The rows as they are now. */
    static JsonPath rows(Response upload) {
        return operator()
                .queryParam("limit", 200)
                .get("/v1/imports/" + id(upload) + "/rows")
                .jsonPath()
                .setRootPath("items");
    }

    static String id(Response upload) {
        return upload.path("id");
    }
}
