package safeguarding.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.creating;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Gate;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class IdempotencyTest {

    private final String label = key();
    private final String body = "{\"label\":\"%s\",\"weight\":5,\"marks\":[\"b\",\"a\"]}".formatted(label);

    @Inject
    AnswerPurge purge;

    @Test
    void refusesARequestWithoutAKey() {
        operator()
                .body(body)
                .post("/v1/bundles")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:idempotency-key-missing"));

        assertThat(bundles()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"has space", "naïve"})
    void refusesAKeyThatIsNotPrintableAscii(String odd) {
        creating(odd).body(body).post("/v1/bundles").then().statusCode(400);
    }

    @Test
    void takesAKeyOf255CharactersAndRefusesOneOf256() {
        creating("k".repeat(255)).body(body).post("/v1/bundles").then().statusCode(201);
        creating("k".repeat(256)).body(body).post("/v1/bundles").then().statusCode(400);
    }

    @Test
    void givesARepeatTheSameAnswerAndHasOneEffect() {
        var key = key();
        var first = creating(key).body(body).post("/v1/bundles");
        var spelledOtherwise = "{ \"marks\": [\"a\", \"b\"], \"weight\": 5,\n \"label\": \"%s\" }".formatted(label);

        var repeat = creating(key).body(spelledOtherwise).post("/v1/bundles");

        first.then().statusCode(201).header("ETag", "\"0\"").header("Location", notNullValue());
        assertThat(seen(repeat)).isEqualTo(seen(first));
        assertThat(bundles()).isOne();
    }

    @Test
    void refusesAnotherBodyUnderAKeyThatWasUsed() {
        var key = key();
        creating(key).body(body).post("/v1/bundles").then().statusCode(201);

        creating(key)
                .body(body.replace("5", "6"))
                .post("/v1/bundles")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:key-reused"));
    }

    @Test
    void tellsTheSecondOfTwoAtOnceToComeBackAndThenGivesItTheAnswerOfTheFirst() {
        var key = key();
        var gate = Gate.close(label);
        var first = CompletableFuture.supplyAsync(() -> creating(key).body(body).post("/v1/bundles"));
        gate.awaitSomebody();

        var second = creating(key).body(body).post("/v1/bundles");
        gate.open();

        second.then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:safeguarding:problem:key-in-use"));
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(seen(creating(key).body(body).post("/v1/bundles"))).isEqualTo(seen(first.join()));
        assertThat(bundles()).isOne();
    }

    @Test
    void keepsNoRefusalSoThatTheKeyCanBeUsedAgain() {
        var key = key();
        creating(key).body(body.replace("5", "1001")).post("/v1/bundles").then().statusCode(422);

        creating(key).body(body).post("/v1/bundles").then().statusCode(201);
    }

    @Test
    void keepsTheKeysOfDifferentCallersApart() {
        var key = key();
        var mine = creating(key).body(body).post("/v1/bundles");
        var theirs = Calls.by(TestTokens.of("operator").subject("another"))
                .header("Idempotency-Key", key)
                .body(body.replace(label, key()))
                .post("/v1/bundles");

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.path("id").toString()).isNotEqualTo(mine.path("id").toString());
    }

    @Test
    void storesNeitherEffectNorAnswerWhenTheConnectionBreaksBeforeTheCommit() {
        var key = key();
        var gate = Gate.close(label);
        var broken =
                CompletableFuture.supplyAsync(() -> creating(key).body(body).post("/v1/bundles"));
        gate.awaitSomebody();
        Calls.cutOpenTransactions();
        gate.open();

        assertThat(broken.join().statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(bundles()).isZero();
        creating(key).body(body).post("/v1/bundles").then().statusCode(201);
        assertThat(bundles()).isOne();
    }

    @Test
    void decidesAnewWhoMayHaveTheAnswerOfARepeatAndLogsIt() {
        var child = Identifiers.next();
        var key = key();
        assertThat(sendTo(child, key).statusCode()).isEqualTo(201);
        assertThat(sendTo(child, key).statusCode()).isEqualTo(201);
        assertThat(logged(child, "permitted")).isEqualTo(2);

        Calls.change("update child_visibility set restricted = true where child_id = '%s'".formatted(child));

        assertThat(sendTo(child, key).statusCode()).isEqualTo(404);
        assertThat(logged(child, "refused")).isOne();
        assertThat(bundles()).isOne();
    }

    private Response sendTo(UUID child, String key) {
        return Calls.by(TestTokens.of("case-system").areas("north-east"))
                .header("Idempotency-Key", key)
                .header("Access-Purpose", "direct-care")
                .body(body)
                .post("/v1/children/" + child + "/bundles");
    }

    private static long logged(UUID child, String result) {
        return count("select count(*) from access_log where ? = any (child_ids) and result = ?", child, result);
    }

    @Test
    void forgetsAnswersAfterSevenDaysAndNotBefore() {
        creating(key()).body(body).post("/v1/bundles").then().statusCode(201);
        var location = "select count(*) from idempotent_answer where body like '%" + label + "%'";

        Calls.change("update idempotent_answer set answered_at = now() - interval '6 days 23 hours' where body like '%"
                + label + "%'");
        purge.purge();
        assertThat(count(location)).isOne();

        Calls.change("update idempotent_answer set answered_at = now() - interval '7 days 1 minute' where body like '%"
                + label + "%'");
        purge.purge();
        assertThat(count(location)).isZero();
    }

    private long bundles() {
        return count("select count(*) from bundle where label = ?", label);
    }

    private static String seen(Response answer) {
        return answer.statusCode()
                + answer.header("Location")
                + answer.header("ETag")
                + answer.contentType()
                + answer.asString();
    }
}
