package safeguarding.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.platform.exchange.Calls.change;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;
import static safeguarding.platform.exchange.Calls.uploading;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.BundleImport;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Gate;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class ImportJobsTest {

    private final String batch = key();

    @Test
    void takesEachRecordAndReportsEachLine() {
        var upload = upload(line(1, 10) + line(2, 7) + line(3, 11));

        upload.then()
                .statusCode(202)
                .header("Location", endsWith("/v1/imports/" + upload.path("id")))
                .body("state", equalTo("received"))
                .body("lines", equalTo(3));
        var job = finished(upload);
        assertThat(job.getInt("progress.created")).isEqualTo(3);
        assertThat(rows(upload).getList("outcome")).containsOnly("created");
        assertThat(rows(upload).getString("[1].findings[0].code")).isEqualTo("odd");
        assertThat(bundles()).isEqualTo(3);
    }

    @Test
    void reportsBadLinesWithTheirPlaceAndTakesTheOthers() {
        var text = line(1, 10)
                + "{\"label\": \"x\",, }\n"
                + "\n"
                + "{\"label\": \"x\", \"weight\": 1, \"colour\": \"red\"}\n"
                + "{\"label\": \" \", \"weight\": 1}\n"
                + "{\"label\": \"" + "y".repeat(1001) + "\", \"weight\": 1}\n"
                + "null\n"
                + "{\"label\": \"x\", \"weight\": \"heavy\"}\n"
                + line(9, 11).strip();
        var upload = upload(text);

        var job = finished(upload);
        var rows = rows(upload);
        assertThat(rows.<Integer>getList("line")).containsExactly(1, 2, 4, 5, 6, 7, 8, 9);
        assertThat(rows.<String>getList("outcome"))
                .containsExactly(
                        "created", "rejected", "rejected", "rejected", "rejected", "rejected", "rejected", "created");
        assertThat(rows.getString("[1].findings[0].code")).isEqualTo("malformed");
        assertThat(rows.getInt("[1].findings[0].column")).isBetween(14, 16);
        assertThat(rows.getString("[2].findings[0].path")).isEqualTo("colour");
        assertThat(rows.getString("[3].findings[0].path")).isEqualTo("label");
        assertThat(rows.getString("[4].findings[0].code")).isEqualTo("line-too-long");
        assertThat(rows.getString("[6].findings[0].path")).isEqualTo("weight");
        assertThat(job.getInt("progress.rejected")).isEqualTo(6);
        assertThat(bundles()).isEqualTo(2);
    }

    @Test
    void undoesARecordThatIsRefusedOrFailsAndSaysSoWithoutItsValues() {
        var upload = upload(line(1, 2000) + line(2, 3000) + line(3, 4000) + line(4, 5000) + line(5, 10));

        finished(upload);
        var rows = rows(upload);
        assertThat(rows.<String>getList("outcome"))
                .containsExactly("rejected", "rejected", "failed", "failed", "created");
        assertThat(rows.<String>getList("findings.code.flatten()"))
                .containsExactly("rule-broken", "unwanted", "internal-error", "collided");
        assertThat(rows.prettify()).doesNotContain("secret");
        assertThat(bundles()).isOne();
    }

    @Test
    void hasNoEffectForTheSameContentAgainAndBringsOtherContentUpToDate() {
        finished(upload(line(1, 10) + line(2, 20)));
        int before = BundleImport.TAKEN.get();

        var again = upload(line(1, 10) + line(2, 21));

        var job = finished(again);
        assertThat(job.getInt("progress.unchanged")).isOne();
        assertThat(job.getInt("progress.updated")).isOne();
        assertThat(BundleImport.TAKEN.get() - before).isOne();
        assertThat(count("select count(*) from bundle where label = ? and weight = 21 and version = 1", batch + "-2"))
                .isOne();
    }

    @Test
    void takesLinesOfOneThingInTheirOrder() {
        var lines =
                IntStream.rangeClosed(1, 40).mapToObj(weight -> line(1, weight)).collect(Collectors.joining());

        finished(upload(lines));

        assertThat(count("select weight from bundle where label = ?", batch + "-1"))
                .isEqualTo(40);
    }

    @Test
    void reportsInADryRunWhatARealOneWouldAndChangesNothing() {
        var text = line(1, 10) + line(2, 2000) + line(3, 7) + line(1, 10) + line(3, 8) + line(4, 3000) + "{\n";
        var dry = uploading(key()).queryParam("dryRun", true).body(text).post("/v1/imports/bundles");
        finished(dry);
        assertThat(bundles()).isZero();

        var real = upload(text);
        finished(real);
        assertThat(rows(dry).<Object>getList("outcome")).isEqualTo(rows(real).getList("outcome"));
        assertThat(rows(dry).<Object>getList("findings")).isEqualTo(rows(real).getList("findings"));
        assertThat(bundles()).isEqualTo(2);
    }

    @Test
    void erasesThePayloadsWhenTheLinesAreDone() {
        var upload = upload(line(1, 10) + line(2, 2000) + "{oops\n");
        finished(upload);

        assertThat(count("select count(*) from import_record where job_id = cast(? as uuid)", id(upload)))
                .isEqualTo(3);
        assertThat(count("select count(*) from import_record where payload like ?", "%" + batch + "%"))
                .isZero();
    }

    @Test
    void losesNothingAndRepeatsNothingWhenTheConnectionBreaksInTheMiddleOfARecord() {
        var gate = Gate.close(batch + "-2");
        var upload = upload(line(1, 10) + line(2, 20) + line(3, 30));
        gate.awaitSomebody();
        Calls.cutOpenTransactions();
        gate.open();

        var job = finished(upload);
        assertThat(job.getInt("progress.created")).isEqualTo(3);
        assertThat(bundles()).isEqualTo(3);
    }

    @Test
    void goesOnWithTheJobOfAnInstanceThatFellSilentWhenItsLeaseHasEnded() {
        change("""
                insert into import_job (id, kind, state, dry_run, lines, client, submitter, correlation, lease_owner, lease_until, started_at)
                select gen_random_uuid(), 'bundles', 'running', false, 1, 'front-end', submitter, '%s', gen_random_uuid(),
                       clock_timestamp() + interval '2 seconds', clock_timestamp()
                from import_job where id = cast('%s' as uuid)
                """.formatted(batch, id(upload(line(1, 10)))));
        change("""
                insert into import_record (job_id, line, payload, natural_key, content_hash)
                select id, 1, '%s', sha256('key'), sha256('content') from import_job where correlation = '%s'
                """.formatted(line(7, 70).strip(), batch));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> count(
                                "select count(*) from import_job where correlation = ? and state = 'finished' and finished_at > started_at + interval '1900 milliseconds'",
                                batch)
                        == 1);
        assertThat(count("select count(*) from bundle where label = ?", batch + "-7"))
                .isOne();
    }

    @Test
    void storesNothingOfAnUploadThatBreaksOff() throws IOException {
        var server = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var head =
                    "POST /v1/imports/bundles HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nIdempotency-Key: %s\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1000000\r\n\r\n"
                            .formatted(TestTokens.of("operator").token(), key());
            socket.getOutputStream().write((head + line(1, 10) + line(2, 20)).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().until(() -> count(
                            "select count(*) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())")
                    > 0);
        }

        await().until(() -> count(
                        "select count(*) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())")
                == 0);
        assertThat(count("select count(*) from import_record where payload like ?", "%" + batch + "%"))
                .isZero();
        assertThat(bundles()).isZero();
    }

    @Test
    void givesARepeatedUploadTheSameJobAndRefusesAnotherUploadUnderItsKey() {
        var key = key();
        var first = uploading(key).body(line(1, 10)).post("/v1/imports/bundles");
        var repeat = uploading(key).body(line(1, 10)).post("/v1/imports/bundles");
        var other = uploading(key).body(line(1, 11)).post("/v1/imports/bundles");

        assertThat(repeat.asString()).isEqualTo(first.asString());
        assertThat(repeat.statusCode()).isEqualTo(202);
        assertThat(other.statusCode()).isEqualTo(422);
        finished(first);
    }

    @Test
    void refusesAnUploadWithoutARecord() {
        upload("\n\n").then().statusCode(400);
    }

    @Test
    void cancelsWhatIsNotDoneYet() {
        var gate = Gate.close(batch + "-1");
        var upload = upload(line(1, 10) + line(1, 20) + line(1, 30));
        gate.awaitSomebody();
        var cancel = "{\"reason\":\"The wrong file.\"}";
        var path = "/v1/imports/" + id(upload) + "/cancellations";
        operator().header("If-Match", "\"1\"").body(cancel).post(path).then().statusCode(412);
        operator().body(cancel).post(path).then().statusCode(428);
        var cancelled = CompletableFuture.supplyAsync(
                () -> operator().header("If-Match", "\"2\"").body(cancel).post(path));
        await().until(() -> count("select count(*) from pg_locks w join pg_locks h on h.pid = w.pid"
                        + " where not w.granted and h.relation = cast('import_job' as regclass)"
                        + " and h.mode in ('RowShareLock', 'RowExclusiveLock')")
                > 0);
        gate.open();

        var job = cancelled.join().jsonPath();
        assertThat(job.getString("state")).isEqualTo("cancelled");
        assertThat(job.getInt("progress.created")).isOne();
        // The line in work is done; the next one may be faster than the cancellation, the last one never is.
        int updated = job.getInt("progress.updated");
        assertThat(updated).isLessThanOrEqualTo(1);
        assertThat(job.getInt("progress.cancelled")).isEqualTo(2 - updated);
        operator().header("If-Match", "\"3\"").body(cancel).post(path).then().statusCode(409);
        assertThat(count("select weight from bundle where label = ?", batch + "-1"))
                .isEqualTo(updated == 0 ? 10 : 20);
    }

    @Test
    void showsAClientItsOwnJobsOnly() {
        var upload = upload(line(1, 10));
        var stranger = TestTokens.of("case-system").client("another");

        Calls.by(stranger).get("/v1/imports/" + id(upload)).then().statusCode(404);
        Calls.by(stranger).get("/v1/imports/" + id(upload) + "/rows").then().statusCode(404);
        Calls.by(TestTokens.of("chair")).get("/v1/imports").then().statusCode(403);
        assertThat(operator().get("/v1/imports").<List<String>>path("items.id")).contains(id(upload));
    }

    private Response upload(String lines) {
        return uploading(key()).body(lines).post("/v1/imports/bundles");
    }

    private JsonPath finished(Response upload) {
        upload.then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator()
                        .get("/v1/imports/" + id(upload))
                        .<String>path("state")
                        .equals("finished"));
        return operator().get("/v1/imports/" + id(upload)).jsonPath();
    }

    private static JsonPath rows(Response upload) {
        return operator()
                .queryParam("limit", 200)
                .get("/v1/imports/" + id(upload) + "/rows")
                .jsonPath()
                .setRootPath("items");
    }

    private static String id(Response upload) {
        return upload.path("id");
    }

    private long bundles() {
        return count("select count(*) from bundle where label like ?", batch + "%");
    }

    private String line(int number, int weight) {
        return "{\"label\":\"%s-%d\",\"weight\":%d}\n".formatted(batch, number, weight);
    }
}
