package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Several write about the visits of one child at one moment. */
@QuarkusTest
@RealServers(service = "reviewing")
class VisitsAtOneMomentTest {

    @Inject
    KnownPeriods periods;

    @Inject
    Visiting visiting;

    @Test
    void whatIsDueFollowsFromBothVisits() {
        var period = period();

        var other = whileOneVisits(period, () -> Visited.recorded(period, "2013-07-22", Visited.ALONE));

        assertThat(other).isEqualTo(201);
        assertDue(period, "2013-06-10", "2013-07-22", "2013-09-02");
    }

    @Test
    void whatIsDueFollowsFromTheFirstReviewToo() {
        var period = period();
        LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"2013-06-04\", \"reason\": \"P\", \"legalStatus\": \"C1\", \"placement\":"
                                + " {\"type\": \"P1\", \"provider\": \"PR0\", \"carer\": \"M-1\"}}")
                .then()
                .statusCode(200);

        var other = whileOneVisits(
                period,
                () -> Reviewed.record(
                        period,
                        "\"held\": {\"openedOn\": \"2013-06-14\", \"meeting\": true, \"finishedOn\": \"2013-06-14\"}"));

        assertThat(other).isEqualTo(201);
        assertDue(period, "2013-06-11", "2013-07-08");
    }

    /** One has visited on 10 June and not committed; another writes, and is done or waits; then the one commits. */
    private int whileOneVisits(String period, Supplier<Response> another) {
        var care = periods.find(UUID.fromString(lastOf(period))).orElseThrow();
        var made = new VisitMade(LocalDate.of(2013, 6, 10), "S2077", true, true, null, null);
        var waiting = QuarkusTransaction.requiringNew().call(() -> {
            visiting.record(care, made);
            var other = CompletableFuture.supplyAsync(() -> another.get().statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || somebodyWaits());
            return other;
        });
        return waiting.join();
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.createStatement();
                var waiting = statement.executeQuery(
                        "select 1 from pg_locks where not granted and locktype in ('advisory', 'transactionid', 'tuple')")) {
            return waiting.next();
        }
    }

    private static void assertDue(String period, String... days) {
        Call.as("iro")
                .get("/v1/deadlines?limit=200&subject=" + lastOf(period))
                .then()
                .body("items.findAll { it.state != 'withdrawn' }.dueOn", contains(days));
    }

    @Test
    void reviewsAndCareAreWrittenMeanwhile() {
        var period = period();

        var answers = together(List.of(
                () -> Visited.recorded(period, "2013-06-10", Visited.ALONE),
                () -> Reviewed.record(
                        period,
                        "\"held\": {\"openedOn\": \"2013-06-24\", \"meeting\": true, \"finishedOn\": \"2013-06-24\"}"),
                () -> Visited.recorded(period, "2013-06-17", Visited.ALONE),
                () -> LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"2013-06-12\", \"reason\": \"P\", \"legalStatus\": \"C1\", \"placement\":"
                                + " {\"type\": \"P1\", \"provider\": \"PR0\", \"carer\": \"M-1\"}}")));

        assertThat(answers).containsOnly(200, 201);
        Visited.visiting(period, "?asAt=2013-06-24")
                .then()
                .body("next.ruleId", equalTo("C3-interim-order"))
                .body("next.dueOn", equalTo("2013-07-15"));
        Call.as("iro")
                .get("/v1/deadlines?limit=200&subject=" + lastOf(period))
                .then()
                .body(
                        "items.findAll { it.state != 'withdrawn' }.ruleId",
                        contains("C3-first", "C3-first", "C3-interim-order"));
    }

    @Test
    void oneOfTwoCorrectsWhatBothHaveSeen() {
        var visit = Visited.alone(period(), "2013-06-10");
        var seen = Call.as("iro").get(visit).header("ETag");

        var answers = together(Stream.of("2013-06-07", "2013-06-08")
                .map(day -> (Supplier<Response>) () -> Call.as("case-system")
                        .header("If-Match", seen)
                        .body("{\"visit\": %s, \"reason\": \"Mistyped.\"}".formatted(Visited.made(day, Visited.ALONE)))
                        .put(visit))
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    private static List<Integer> together(List<Supplier<Response>> requests) {
        var running = requests.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(each -> each.join().statusCode()).toList();
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
