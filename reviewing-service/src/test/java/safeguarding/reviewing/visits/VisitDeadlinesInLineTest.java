package safeguarding.reviewing.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** Whatever is written, put right and taken back, in whatever order: the deadlines of visits are what their clock says. */
@QuarkusTest
@RealServers(service = "reviewing")
class VisitDeadlinesInLineTest {

    private static final LocalDate START = LocalDate.of(2013, 6, 3);
    private static final int STEPS = 12;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void afterEachStep(int number) {
        var random = new Random(number);
        var period = LookedAfter.period(LookedAfter.registered("north-east"), START.toString(), "C1");
        var visits = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            somethingHappens(random, period, visits);

            var seen = Visited.visiting(period, "").jsonPath();
            var deadlines = Call.as("iro")
                    .get("/v1/deadlines?limit=200&subject=" + period.substring(period.lastIndexOf('/') + 1))
                    .jsonPath();
            assertThat(standing(deadlines))
                    .as("step %d", step)
                    .containsExactlyInAnyOrderElementsOf(saidByTheClock(seen));
        }
    }

    private static void somethingHappens(Random random, String period, List<String> visits) {
        var day = START.plusDays(random.nextInt(800)).toString();
        switch (random.nextInt(visits.isEmpty() ? 3 : 7)) {
            case 0, 3, 4 -> visits.add(Visited.alone(period, day));
            case 1 -> reviewed(period, START.plusDays(random.nextInt(40)));
            case 2 ->
                atHomeSince(period, START.plusDays(1 + random.nextInt(100)).toString());
            case 5 ->
                Visited.corrected(visits.get(random.nextInt(visits.size())), day, Visited.NOT_ALONE)
                        .then()
                        .statusCode(200);
            default ->
                Visited.withdrawn(visits.remove(random.nextInt(visits.size())))
                        .then()
                        .statusCode(200);
        }
    }

    /** A second review of one day is refused (LR2), and changes nothing. */
    private static void reviewed(String period, LocalDate day) {
        Reviewed.record(
                period,
                "\"held\": {\"openedOn\": \"%1$s\", \"meeting\": true, \"finishedOn\": \"%1$s\"}".formatted(day));
    }

    private static void atHomeSince(String period, String day) {
        LookedAfter.corrected(
                        period,
                        ("{\"episodes\": [{\"startedOn\": \"2013-06-03\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                        + " \"categoryOfNeed\": \"N1\", \"placement\": %2$s, \"endedOn\": \"%1$s\","
                                        + " \"endReason\": \"X1\"}, {\"startedOn\": \"%1$s\", \"reason\": \"P\","
                                        + " \"legalStatus\": \"C1\", \"categoryOfNeed\": \"N1\", \"placement\":"
                                        + " {\"type\": \"P1\", \"provider\": \"PR0\", \"carer\": \"M-1\"}}],"
                                        + " \"reason\": \"Mistyped.\"}")
                                .formatted(day, LookedAfter.FOSTER))
                .then()
                .statusCode(200);
    }

    /** Rule, due day, and the day on which it was met. */
    private static List<String> standing(JsonPath seen) {
        List<Map<String, Object>> deadlines = seen.getList("items.findAll { it.state != 'withdrawn' }");
        return deadlines.stream()
                .map(due -> due.get("ruleId") + " " + due.get("dueOn") + " " + due.get("metOn"))
                .toList();
    }

    private static List<String> saidByTheClock(JsonPath seen) {
        List<Map<String, Object>> held = seen.getList("visits.findAll { it.due != null }");
        return Stream.concat(
                        held.stream().map(visit -> said(visit.get("due"), visitedOn(visit))),
                        Stream.of(said(seen.get("next"), null)))
                .toList();
    }

    private static Object visitedOn(Map<String, Object> held) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(held.get("visit"))).get("visitedOn"));
    }

    private static String said(@Nullable Object due, @Nullable Object seenOn) {
        var limit = (Map<?, ?>) Objects.requireNonNull(due);
        return limit.get("ruleId") + " " + limit.get("dueOn") + " " + seenOn;
    }
}
