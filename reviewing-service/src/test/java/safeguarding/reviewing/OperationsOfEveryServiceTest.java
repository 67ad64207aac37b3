package safeguarding.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** What this service offers because every service does, each operation once: their behaviour is tested in the foundation. */
@QuarkusTest
@RealServers(service = "reviewing")
class OperationsOfEveryServiceTest {

    @Test
    void showTheRelayAndWhatItCannotPublish() throws SQLException {
        var relay = ok(Call.as("operator").get("/v1/relay")).jsonPath();
        assertThat(relay.getString("topic")).isEqualTo("safeguarding.reviewing.v1");
        ProblemAssert.of(Call.as("operator")
                        .header("If-Match", '"' + relay.getString("baseline") + '"')
                        .post("/v1/relay/baselines"))
                .hasStatus(409)
                .hasType("conflict");
        var aggregate = UUID.randomUUID();
        execute("""
            insert into relay_parked (aggregate_id, aggregate_type, aggregate_version, event_id, event_name, reason)
            values ('%s', 'period-of-care', 4, '%s', 'became-looked-after', 'The broker refuses a message of this size.')\
            """.formatted(aggregate, UUID.randomUUID()));
        ok(Call.as("operator").get("/v1/relay/parked"));
        var seen = ok(Call.as("operator").get("/v1/relay/parked/" + aggregate));
        ok(Call.as("operator")
                .header("If-Match", seen.header("ETag"))
                .post("/v1/relay/parked/" + aggregate + "/retries"));
        execute("delete from relay_parked where aggregate_id = '%s'".formatted(aggregate));
    }

    @Test
    void replayTheJournal() {
        var asked = Call.creating("operator")
                .body("{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}")
                .post("/v1/event-replays");
        assertThat(asked.statusCode()).describedAs(asked.asString()).isEqualTo(202);
        ok(Call.as("operator").get(asked.header("Location").replaceFirst("^.*/v1", "/v1")));
    }

    @Test
    void explainDeadlinesTellEventsAndSayWhoLooked() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        for (var due : new String[] {Officers.allocationOf(child), Reviewed.chainOf(period)}) {
            String deadline = ok(Call.as("iro").get(due)).path("deadlines[-1].id");
            ok(Call.as("iro").get("/v1/deadlines/" + deadline));
            ok(Call.as("head-of-safeguarding")
                    .body("{\"ruleSet\": \"current\", \"apply\": false}")
                    .post("/v1/deadlines/" + deadline + "/recomputations"));
            var about = due.substring(due.lastIndexOf('/') + 1);
            String event = ok(Call.as("iro").get("/v1/events?limit=1&subject=" + about))
                    .path("items[0].id");
            ok(Call.as("iro").get("/v1/events/" + event));
            ok(Call.as("iro").get("/v1/events/gaps?subject=" + about));
        }
        ok(Call.as("iro").get("/v1/deadlines?limit=1"));
        ok(Call.as("head-of-safeguarding")
                .body("{\"ruleId\": \"C1.1\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}")
                .post("/v1/deadlines/suppositions"));
        ok(Call.as("head-of-safeguarding").get("/v1/access-log?limit=1&childId=" + child));
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).describedAs(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }
}
