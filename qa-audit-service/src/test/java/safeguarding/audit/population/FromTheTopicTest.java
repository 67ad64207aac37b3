package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.servers.RealServers;

/** What publishers tell arrives through the broker and the inbox, late, twice and in the wrong order. */
@QuarkusTest
@RealServers(service = "qa-audit")
class FromTheTopicTest {

    @Test
    void arrivesOnceWhateverTheOrder() {
        var area = "area-" + UUID.randomUUID();
        var child = UUID.randomUUID();
        var plan = UUID.randomUUID();
        var conference = new Teller("conference");
        var registered = conference.next("child-registered", child, List.of(child), Map.of("area", area));
        var started = conference.next(
                "plan-started",
                plan,
                List.of(child),
                Map.of("area", area, "occurredOn", "2012-05-28", "category", "neglect"));
        var changed =
                conference.next("category-changed", plan, List.of(child), Map.of("area", area, "after", "sexual"));

        Teller.send(changed, started, started, registered, changed);

        await().atMost(Duration.ofSeconds(60)).until(() -> categories(area).equals(List.of("sexual")));
        Teller.send(started, changed);
        conference.tell("lead-social-worker-changed", plan, child, Map.of("area", area, "leadSocialWorker", "S4711"));
        assertThat(categories(area)).containsExactly("sexual");
    }

    /** Both services name a child by the same identifier, and each counts its own events of it from one. */
    @Test
    void takesWhatBothPublishersTellOfOneChild() {
        var area = "area-" + UUID.randomUUID();
        var child = UUID.randomUUID();
        var conference = new Teller("conference");
        var reviewing = new Teller("reviewing");

        Teller.send(
                conference.next("child-registered", child, List.of(child), Map.of("area", area, "team", "ne-plans")),
                conference.next("child-area-changed", child, List.of(child), Map.of("area", area)));
        Teller.send(
                reviewing.next("child-registered", child, List.of(child), Map.of("area", area, "team", "ne-care-1")),
                reviewing.next(
                        "became-looked-after",
                        UUID.randomUUID(),
                        List.of(child),
                        Map.of("area", area, "occurredOn", "2013-03-04")));

        await().atMost(Duration.ofSeconds(60)).until(() -> teams(area).equals(List.of("ne-care-1")));
    }

    private static List<String> teams(String area) {
        return Call.as("qa-manager")
                .get("/v1/populations/looked-after/cases?asAt=2013-11-28&area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .path("items.team");
    }

    private static List<String> categories(String area) {
        return Call.as("qa-manager")
                .get("/v1/populations/child-protection-plan/cases?asAt=2013-11-28&area=" + area)
                .then()
                .statusCode(200)
                .extract()
                .path("items.category");
    }
}
