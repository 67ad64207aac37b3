package safeguarding.conference.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.tokens.TestTokens;

/** Uploads of census files over HTTP, and what became of them. */
public final class CensusUploads {

    private static final String PATH = "/v1/imports/cin-census";

    private CensusUploads() {}

    public static Response upload(String xml) {
        return upload(xml, "");
    }

    public static Response dryRun(String xml) {
        return upload(xml, "?dryRun=true");
    }

    public static Response upload(String xml, String query) {
        return Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/xml")
                .body(xml.getBytes(StandardCharsets.UTF_8))
                .post(PATH + query);
    }

    /** The job once it has ended. */
    public static Response finished(Response received, Duration atMost) {
        received.then().statusCode(202);
        var end = Instant.now().plus(atMost);
        var job = job(received);
        while (!"finished".equals(job.path("state"))) {
            assertThat(Instant.now()).as("the job ends in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            job = job(received);
        }
        return job;
    }

    /** Outcomes of the lines, in their order, once the job has ended. */
    public static List<String> outcomes(Response received) {
        finished(received, Duration.ofSeconds(60));
        return rows(received).jsonPath().getList("items.outcome");
    }

    /** Codes of the findings of all lines, once the job has ended. */
    public static List<String> codes(Response received) {
        finished(received, Duration.ofSeconds(60));
        return rows(received).jsonPath().<List<String>>getList("items.findings.code").stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Response rows(Response received) {
        return Call.as("operator").get("/v1/imports/" + id(received) + "/rows?limit=200");
    }

    private static Response job(Response received) {
        return Call.as("operator").get("/v1/imports/" + id(received));
    }

    public static UUID id(Response received) {
        return UUID.fromString(received.getHeader("Location").replaceFirst("^.*/v1/imports/", ""));
    }
}
