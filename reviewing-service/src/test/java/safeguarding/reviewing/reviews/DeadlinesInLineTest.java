package safeguarding.reviewing.reviews;

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

/** Whatever is written, put right and taken back, in whatever order: the deadlines of a chain are what its clock says. */
@QuarkusTest
@RealServers(service = "reviewing")
class DeadlinesInLineTest {

    private static final LocalDate START = LocalDate.of(2013, 6, 3);
    private static final int STEPS = 12;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterEachStep(int number) {
        var random = new Random(number);
        var period = LookedAfter.period(LookedAfter.registered("north-east"), START.toString(), "C1");
        var chain = Reviewed.chainOf(period);
        var reviews = new ArrayList<String>();
        var calls = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            somethingHappens(random, period, chain, reviews, calls);

            var seen = Call.as("iro").get(chain).jsonPath();
            assertThat(pending(seen)).as("step %d", step).containsExactlyInAnyOrderElementsOf(saidByTheClock(seen));
        }
    }

    private static void somethingHappens(
            Random random, String period, String chain, List<String> reviews, List<String> calls) {
        var day = START.plusDays(random.nextInt(1_500)).toString();
        var held = "{\"openedOn\": \"%1$s\", \"meeting\": true, \"finishedOn\": \"%1$s\"}".formatted(day);
        switch (random.nextInt(reviews.isEmpty() ? 2 : 6)) {
            case 0, 4 -> {
                var recorded = Reviewed.record(period, "\"held\": " + held);
                recorded.then().statusCode(201);
                reviews.add("/v1/reviews/" + recorded.path("reviewId"));
            }
            case 1 ->
                calls.add(chain + "/calls/"
                        + Reviewed.calledFor(
                                chain,
                                day,
                                LocalDate.parse(day)
                                        .plusDays(random.nextInt(60))
                                        .toString()));
            case 2 -> Reviewed.corrected(any(random, reviews), held);
            case 3 -> {
                var review = any(random, reviews);
                Reviewed.happens(review, "withdrawals", "{\"reason\": \"It never was.\"}");
                reviews.remove(review);
            }
            default -> {
                if (!calls.isEmpty()) {
                    var call = calls.removeLast();
                    var id = call.substring(call.lastIndexOf('/') + 1);
                    Reviewed.happens(chain, "calls/" + id + "/withdrawals", "{\"reason\": \"It never was.\"}");
                }
            }
        }
    }

    private static String any(Random random, List<String> reviews) {
        return reviews.get(random.nextInt(reviews.size()));
    }

    /** Rule, due day, and the day on which it was met. */
    private static List<String> pending(JsonPath seen) {
        List<Map<String, Object>> deadlines = seen.getList("deadlines.findAll { it.state != 'withdrawn' }");
        return deadlines.stream()
                .map(due -> due.get("ruleId") + " " + due.get("dueOn") + " " + due.get("metOn"))
                .toList();
    }

    private static List<String> saidByTheClock(JsonPath seen) {
        List<Map<String, Object>> held = seen.getList("reviews.findAll { it.openedOn != null }");
        return Stream.concat(
                        held.stream().map(review -> said(review.get("due"), review.get("openedOn"))),
                        Stream.of(said(seen.get("next"), null)))
                .distinct()
                .toList();
    }

    private static String said(@Nullable Object due, @Nullable Object openedOn) {
        var window = (Map<?, ?>) Objects.requireNonNull(due);
        return window.get("ruleId") + " " + window.get("dueOn") + " " + openedOn;
    }
}
