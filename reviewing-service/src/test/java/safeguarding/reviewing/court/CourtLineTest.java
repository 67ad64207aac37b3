package safeguarding.reviewing.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
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
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

/** Care proceedings as conference-service tells of them, beside the review clock. */
@QuarkusTest
@RealServers(service = "reviewing")
class CourtLineTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Teller conference = new Teller("conference");

    @Test
    void areShownAsTheyAreTold() {
        var child = inCare();
        var court = UUID.randomUUID();
        var hearing = UUID.randomUUID();
        var deadline = UUID.randomUUID();
        conference.tell("pre-proceedings-letter-sent", court, child, Map.of());
        waitFor(court, "/stage", "pre-proceedings");
        conference.tell("court-application-issued", court, child, Map.of());
        conference.tell(
                "deadline-opened",
                deadline,
                child,
                Map.of(
                        "rule",
                        "C4.1",
                        "kind",
                        "court-proceedings",
                        "aboutType",
                        "court-proceedings",
                        "aboutId",
                        court,
                        "startsOn",
                        "2014-04-22",
                        "dueOn",
                        "2014-10-20"));
        conference.tell("court-hearing-booked", court, child, Map.of("hearingId", hearing));
        conference.tell("court-hearing-held", court, child, Map.of("hearingId", hearing));
        waitFor(court, "/hearings/0/state", "held");
        conference.tell("court-extension-granted", court, child, Map.of());
        var shown = waitFor(court, "/dueOn", "2014-12-15");
        assertThat(shown.at("/stage").asText()).isEqualTo("issued");
        assertThat(shown.at("/dueInWeekOf").asText()).isEqualTo("2014-12-15");
        assertThat(shown.at("/hearings/0/bookedFor").asText()).isEqualTo("2014-09-08");
        assertThat(shown.at("/extensions/0/weeks").asInt()).isEqualTo(8);
        assertThat(shown.at("/children/0/childId").asText()).isEqualTo(child.toString());
        assertThat(shown.at("/children/0/reviewRuleId").asText()).isEqualTo("C1.1");
        waitFor(court, "/limits/0/ruleId", "C4.1");
        conference.tell(
                "deadline-overdue",
                deadline,
                child,
                Map.of(
                        "rule",
                        "C4.1",
                        "kind",
                        "court-proceedings",
                        "aboutType",
                        "court-proceedings",
                        "aboutId",
                        court,
                        "startsOn",
                        "2014-04-22",
                        "dueOn",
                        "2014-10-20"));
        waitFor(court, "/limits/0/state", "overdue");
        Call.as("iro")
                .get("/v1/court-proceedings?childId=" + child + "&dueFrom=2014-12-15&dueTo=2014-12-21")
                .then()
                .statusCode(200)
                .body("items.proceedingsId", contains(court.toString()));

        conference.tell("court-final-order-made", court, child, Map.of("occurredOn", "2014-12-01"));
        assertThat(waitFor(court, "/stage", "ended").at("/order").asText()).isEqualTo("care-order");
        Call.as("iro")
                .get("/v1/court-proceedings?childId=" + child)
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("iro")
                .get("/v1/court-proceedings?stage=issued&asAt=2014-11-30&childId=" + child)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].week", equalTo(32));
        conference.tell("court-proceedings-corrected", court, child, Map.of("endedOn", "2014-12-02"));
        waitFor(court, "/endedOn", "2014-12-02");
        conference.tell("court-proceedings-withdrawn", court, child, Map.of());
        waitFor(court, "/stage", "withdrawn");
        Call.as("iro")
                .get("/v1/court-proceedings/" + court + "?knownOn="
                        + LocalDate.now(CivilTime.ZONE).minusDays(1))
                .then()
                .statusCode(404);
    }

    @Test
    void areTakenInTheirOrderHoweverTheyArrive() {
        var child = inCare();
        var court = UUID.randomUUID();
        var issued = conference.next("court-application-issued", court, List.of(child), Map.of());
        var unknown = conference
                .next("court-application-issued", court, List.of(child), Map.of())
                .inVersion(2);
        var extended = conference.next("court-extension-granted", court, List.of(child), Map.of());
        var ended = conference.next(
                "court-proceedings-ended-without-order", court, List.of(child), Map.of("occurredOn", "2014-11-03"));

        Teller.send(ended, extended, issued, issued, extended, unknown, issued, ended);

        var shown = waitFor(court, "/stage", "ended");
        assertThat(shown.at("/extensions").size()).isOne();
        assertThat(shown.at("/ending").asText()).isEqualTo("application-withdrawn");
    }

    @Test
    void areJoinedWhenTheirChildBecomesLookedAfter() {
        var child = LookedAfter.registered("north-east");
        var court = UUID.randomUUID();
        conference.tell("court-application-issued", court, child, Map.of());
        waitFor(court, "/stage", "issued");
        Call.as("iro").get("/v1/court-proceedings?childId=" + child).then().body("items", empty());
        LookedAfter.period(child, "2013-06-03", "C1");
        Call.as("iro")
                .get("/v1/court-proceedings?childId=" + child)
                .then()
                .body("items.proceedingsId", contains(court.toString()));
    }

    @Test
    void nameNoChildOutOfSight() {
        var child = inCare();
        var hidden = inCare();
        var unknown = UUID.randomUUID();
        var court = UUID.randomUUID();
        var told = conference.next("court-application-issued", court, List.of(child, hidden, unknown), Map.of());
        Teller.send(told);
        waitFor(court, "/stage", "issued");
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");
        Call.as(head)
                .header("If-Match", Call.as(head).get("/v1/children/" + hidden).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + hidden + "/restriction")
                .then()
                .statusCode(200);

        var other = TestTokens.of("iro").staff("S-other");
        for (var address : List.of("/v1/court-proceedings/" + court, "/v1/court-proceedings?childId=" + child)) {
            assertThat(Call.as(other).get(address).asString())
                    .contains(child.toString())
                    .doesNotContain(hidden.toString(), unknown.toString());
        }
        Call.as(other)
                .get("/v1/court-proceedings?childId=" + hidden)
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(Call.as(TestTokens.of("iro").staff("S-named"))
                        .get("/v1/court-proceedings/" + court)
                        .asString())
                .contains(hidden.toString());
    }

    private static UUID inCare() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        return child;
    }

    private static JsonNode waitFor(UUID court, String pointer, String value) {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            var answer = Call.as("iro").get("/v1/court-proceedings/" + court);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Answers.json(answer).at(pointer).asText())
                    .describedAs(answer.asString())
                    .isEqualTo(value);
        });
        return Answers.json(Call.as("iro").get("/v1/court-proceedings/" + court));
    }
}
