package safeguarding.reviewing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Call;

/** Uploads of histories over HTTP, and what became of them. */
@ApplicationScoped
public class HistoryUploads {

    private static final String PATH = "/v1/imports/looked-after-histories";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Sql sql;

    HistoryUploads(Sql sql) {
        this.sql = sql;
    }

    static Response upload(String lines) {
        return upload(lines, "");
    }

    static Response dryRun(String lines) {
        return upload(lines, "?dryRun=true");
    }

    static Response upload(String lines, String query) {
        return Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(PATH + query);
    }

    /** What became of the lines, by outcome, once the job has ended. */
    Map<String, Long> finished(Response received) {
        return finished(received, PATIENCE);
    }

    Map<String, Long> finished(Response received, Duration patience) {
        received.then().statusCode(202);
        var end = Instant.now().plus(patience);
        while (!"finished"
                .equals(sql.one("select state from import_job where id = ?", row -> row.getString(1), job(received)))) {
            assertThat(Instant.now()).as("the job ends in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return sql
                .list(
                        "select outcome, count(*) from import_record where job_id = ? group by outcome",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        job(received))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Line, outcome and findings of each row as the report over HTTP says. */
    static List<String> report(Response received) {
        return Call.as("operator")
                .get("/v1/imports/" + job(received) + "/rows?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .stream()
                .map(String::valueOf)
                .map(row -> row.replaceAll("doneAt=[^,}]*", ""))
                .toList();
    }

    /** What was refused, and why. */
    static List<String> refused(Response received) {
        return Call.as("operator")
                .get("/v1/imports/" + job(received) + "/rows?limit=20&outcome=rejected")
                .jsonPath()
                .getList("items")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    static UUID job(Response received) {
        return UUID.fromString(received.getHeader("Location").replaceFirst("^.*/v1/imports/", ""));
    }
}
