package safeguarding.conference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What this service offers because every service does, each operation once: their behaviour is tested in the foundation. */
@QuarkusTest
@RealServers(service = "conference")
class OperationsOfEveryServiceTest {

    @Test
    void showTheRelayAndWhatItCannotPublish() throws SQLException {
        assertThat(ok(Call.as("operator").get("/v1/relay")).jsonPath().getString("topic"))
                .isEqualTo("safeguarding.conference.v1");
        var aggregate = UUID.randomUUID();
        execute("""
            insert into relay_parked (aggregate_id, aggregate_type, aggregate_version, event_id, event_name, reason)
            values ('%s', 'conference', 4, '%s', 'conference-held', 'The broker refuses a message of this size.')\
            """.formatted(aggregate, UUID.randomUUID()));
        ok(Call.as("operator").get("/v1/relay/parked"));
        var seen = ok(Call.as("operator").get("/v1/relay/parked/" + aggregate));
        var asked = Call.as("operator").header("If-Match", seen.header("ETag"));
        assertThat(ok(asked.post("/v1/relay/parked/" + aggregate + "/retries"))
                        .jsonPath()
                        .getBoolean("retryRequested"))
                .isTrue();
        execute("delete from relay_parked where aggregate_id = '%s'".formatted(aggregate));
    }

    @Test
    void letNobodyBeginAJournalAnewThatIsWhole() {
        var baseline = ok(Call.as("operator").get("/v1/relay")).jsonPath().getString("baseline");
        ProblemAssert.of(Call.as("operator")
                        .header("If-Match", '"' + baseline + '"')
                        .post("/v1/relay/baselines"))
                .hasStatus(409)
                .hasType("conflict");
    }

    @Test
    void showEventsOfOthersThatCannotBeTaken() throws SQLException {
        var id = UUID.randomUUID();
        execute("""
            insert into inbox_parked (id, consumer, subject, cause, reason, pointer)
            values ('%s', 'care-plans', '%s', 'poison', 'The event names a plan that is not known here.',
                    'safeguarding.reviewing.v1/3@1207')\
            """.formatted(id, UUID.randomUUID()));
        ok(Call.as("operator").get("/v1/inbox/parked"));
        var seen = ok(Call.as("operator").get("/v1/inbox/parked/" + id));
        ProblemAssert.of(Call.as("operator")
                        .header("If-Match", seen.header("ETag"))
                        .post("/v1/inbox/parked/" + id + "/retries"))
                .hasStatus(409)
                .says("no consumer of that name");
        execute("delete from inbox_parked where id = '%s'".formatted(id));
    }

    @Test
    void replayTheJournal() {
        var asked = Call.creating("operator")
                .body("{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}")
                .post("/v1/event-replays");
        assertThat(asked.statusCode()).describedAs(asked.asString()).isEqualTo(202);
        ok(Call.as("operator").get("/v1/event-replays"));
        ok(Call.as("operator").get(asked.header("Location").replaceFirst("^.*/v1", "/v1")));
    }

    @Test
    void tellWhatBecameOfAnImport() {
        var asked = Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body("{\"child\": {}}\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories?dryRun=true");
        assertThat(asked.statusCode()).describedAs(asked.asString()).isEqualTo(202);
        var job = asked.header("Location").replaceFirst("^.*/v1", "/v1");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Call.as("operator")
                        .get(job)
                        .jsonPath()
                        .getString("state")
                        .equals("finished"));
        ok(Call.as("operator").get("/v1/imports"));
        assertThat(ok(Call.as("operator").get(job + "/rows")).jsonPath().getString("items[0].outcome"))
                .isEqualTo("rejected");
        ProblemAssert.of(Call.as("operator")
                        .header("If-Match", Call.as("operator").get(job).header("ETag"))
                        .body("{\"reason\": \"The wrong file was sent.\"}")
                        .post(job + "/cancellations"))
                .hasStatus(409)
                .says("has ended already");
    }

    @Test
    void explainDeadlinesTellEventsAndSayWhoLooked() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        var deadline =
                ok(Call.as("chair").get("/v1/deadlines?limit=1")).jsonPath().getString("items[0].id");
        ok(Call.as("chair").get("/v1/deadlines/" + deadline));
        ok(Call.as("head-of-safeguarding")
                .body("{\"ruleSet\": \"current\", \"apply\": false}")
                .post("/v1/deadlines/" + deadline + "/recomputations"));
        var event = ok(Call.as("chair").get("/v1/events?limit=1&subject=" + conference))
                .jsonPath()
                .getString("items[0].id");
        ok(Call.as("chair").get("/v1/events/" + event));
        ok(Call.as("chair").get("/v1/events/gaps?subject=" + conference));
        ok(Call.as("head-of-safeguarding").get("/v1/access-log?limit=1&childId=" + child));
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).describedAs(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = RunningServers.asOwner("conference");
                var prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }
}
