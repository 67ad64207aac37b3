package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** Several write about the visits of one child at one moment. */
@QuarkusTest
@RealServers(service = "reviewing")
class VisitsAtOneMomentTest {

    @Test
    void whatIsDueFollowsFromAllThatWasWritten() {
        var period = period();

        var answers = together(Stream.of("2013-06-10", "2013-07-22", "2013-09-02", "2013-10-14")
                .map(day -> (Supplier<Response>) () -> Visited.recorded(period, day, Visited.ALONE))
                .toList());

        assertThat(answers).containsOnly(201);
        Call.as("iro")
                .get("/v1/deadlines?limit=200&subject=" + lastOf(period))
                .then()
                .body(
                        "items.findAll { it.state != 'withdrawn' }.dueOn",
                        contains("2013-06-10", "2013-07-22", "2013-09-02", "2013-10-14", "2013-11-25"));
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
