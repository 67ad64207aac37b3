package safeguarding.platform.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.outage.FrozenBroker;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What an operator can ask for, and what is refused. */
@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class EventReplayResourceTest {

    private static final String SENT = "safeguarding.sample.parcel-sent.v1";

    @Inject
    Parcels parcels;

    @Test
    void givesTheSameReplayToARepeatedKey() {
        // given
        var key = UUID.randomUUID().toString();
        var body = "{\"types\": [\"" + SENT + "\"]}";

        // when
        String first = ask(key, body).statusCode(202).extract().path("id");
        String again = ask(key, body).statusCode(202).extract().path("id");

        // then
        assertThat(again).isEqualTo(first);
        ask(key, "{}").statusCode(422);
        operator()
                .contentType("application/json")
                .body("{}")
                .post("/v1/event-replays")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesARangeThatNobodyCanMean() {
        var one = send();
        var two = send();
        refused("{\"fromEvent\": \"" + UUID.randomUUID() + "\"}", "fromEvent");
        refused("{\"fromEvent\": \"" + event(two) + "\", \"toEvent\": \"" + event(one) + "\"}", "toEvent");
        refused("{\"from\": \"2013-11-28T00:00:00Z\", \"to\": \"2013-11-28T00:00:00Z\"}", "to");
        refused("{\"from\": \"+1000000-01-01T00:00:00Z\"}", "from");
        refused("{\"to\": \"-0001-01-01T00:00:00Z\"}", "to");
        refused("{\"types\": [\"safeguarding.sample.parcel-lost.v1\"]}", "types");
        ask(UUID.randomUUID().toString(), "{\"types\": [null]}").statusCode(400);
        ask(UUID.randomUUID().toString(), "{\"from\": \"yesterday\"}").statusCode(400);
        ask(UUID.randomUUID().toString(), "{\"partition\": 1}").statusCode(400);
    }

    @Test
    void finishesARangeInWhichNothingHappened() {
        String id = ask(
                        UUID.randomUUID().toString(),
                        "{\"from\": \"2001-01-01T00:00:00Z\", \"to\": \"2001-01-02T00:00:00Z\"}")
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30)).until(() -> "finished".equals(state(id)));
        operator().get("/v1/event-replays/" + id).then().body("published", equalTo(0));
    }

    @Test
    void cancelsAReplayThatHasNotEnded() throws Exception {
        // given: one that cannot begin, because the broker is away
        send();
        String id;
        try (var away = FrozenBroker.freeze()) {
            id = ask(UUID.randomUUID().toString(), "{}")
                    .statusCode(202)
                    .extract()
                    .path("id");
            var etag = operator().get("/v1/event-replays/" + id).header("ETag");
            var reason = Map.of("reason", "The wrong range.");

            // when
            cancel(id, null, reason).statusCode(428);
            cancel(id, "\"9\"", reason).statusCode(412);
            cancel(id, etag, Map.of("reason", " ")).statusCode(400);
            cancel(id, etag, reason)
                    .statusCode(200)
                    .body("state", equalTo("cancelled"))
                    .body("reason", equalTo("The wrong range."));
            var ended = operator().get("/v1/event-replays/" + id).header("ETag");
            cancel(id, ended, reason).statusCode(409);
        }

        // then
        var next = ask(UUID.randomUUID().toString(), "{}").extract().<String>path("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> "finished".equals(state(next)));
        assertThat(state(id)).isEqualTo("cancelled");
        cancel(UUID.randomUUID().toString(), "\"1\"", Map.of("reason", "None.")).statusCode(404);
    }

    private static void refused(String body, String field) {
        ask(UUID.randomUUID().toString(), body).statusCode(400).body("violations.field", contains(field));
    }

    private static ValidatableResponse ask(String key, String body) {
        return operator()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/event-replays")
                .then();
    }

    private static ValidatableResponse cancel(String id, @Nullable String etag, Map<String, String> reason) {
        var request = operator().contentType("application/json").body(reason);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/v1/event-replays/" + id + "/cancellations").then();
    }

    private static String state(String id) {
        return operator().get("/v1/event-replays/" + id).jsonPath().getString("state");
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("operator").token()).header("Access-Purpose", "system-operation");
    }

    private UUID send() {
        var parcel = Parcel.send("books", LocalDate.of(2013, 11, 28), Set.of());
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
        return parcel.id();
    }

    private static String event(UUID parcel) {
        try (var owner = RunningServers.asOwner("sample");
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select id from event_journal where aggregate_id = '%s'".formatted(parcel))) {
            row.next();
            return row.getString(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
