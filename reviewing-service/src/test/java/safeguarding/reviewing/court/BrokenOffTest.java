package safeguarding.reviewing.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.calls.Answers;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.BrokenOff;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

/** What conference-service tells has its effect once, though the service breaks off while it takes it. */
@QuarkusTest
@RealServers(service = "reviewing")
class BrokenOffTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(120);
    private static final int TURNS = 20;

    @Test
    void everythingHasItsEffectOnce() throws Exception {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var conference = new Teller("conference");
        var plan = UUID.randomUUID();
        var court = UUID.randomUUID();
        var children = List.of(child);
        Teller.send(
                conference.next("plan-started", plan, children, Map.of("occurredOn", "2013-07-01")),
                conference.next("court-application-issued", court, children, Map.of()));
        var broken = 0;
        for (var turn = 1; turn <= TURNS; turn++) {
            var granted = LocalDate.of(2014, 10, 6).plusDays(turn);
            var extended = conference.next("court-extension-granted", court, children, Map.of("occurredOn", granted));
            // The days of the plan are put right with each turn.
            var corrected = conference.next(
                    "plan-corrected",
                    plan,
                    children,
                    Map.of("startedOn", LocalDate.of(2013, 7, 1).plusDays(turn)));
            Teller.send(extended, corrected, extended);
            broken += turn % 4 == 0 ? BrokenOff.now() : 0;
        }

        assertThat(broken).isPositive();
        await().atMost(LONG_ENOUGH).ignoreExceptions().untilAsserted(() -> {
            var shown = Answers.json(Call.as("iro").get("/v1/court-proceedings/" + court));
            assertThat(shown.at("/extensions").size()).isEqualTo(TURNS);
            assertThat(shown.at("/extensions/19/grantedOn").asText()).isEqualTo("2014-10-26");
            var status = Answers.json(Call.as("iro").get("/v1/dual-statuses?childId=" + child));
            assertThat(status.at("/items/0/beganOn").asText()).isEqualTo("2013-07-21");
            List<String> told = Call.as("iro")
                    .get("/v1/events?limit=100&subject="
                            + status.at("/items/0/dualStatusId").asText())
                    .path("items.type");
            assertThat(told).hasSize(1 + TURNS);
        });
    }
}
