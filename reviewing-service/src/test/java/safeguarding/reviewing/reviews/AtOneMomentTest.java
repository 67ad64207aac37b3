package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

/** Several people write about the reviews of one child at one moment. */
@QuarkusTest
@RealServers(service = "reviewing")
class AtOneMomentTest {

    @Test
    void oneOfSeveralBooksTheNextReview() {
        var period = period();

        var answers = together(IntStream.range(0, 4)
                .mapToObj(i -> (Supplier<Response>) () -> Reviewed.record(
                        period,
                        "\"booking\": {\"startsAt\": \"2013-06-2%dT09:00:00Z\", \"meeting\": true}".formatted(i)))
                .toList());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void whatIsDueFollowsFromAllThatWasWritten() {
        var period = period();
        var chain = Reviewed.chainOf(period);

        var answers = together(Stream.of("2013-06-24", "2013-09-20", "2014-03-10", "2014-09-05")
                .map(day -> (Supplier<Response>) () -> Reviewed.record(
                        period,
                        "\"held\": {\"openedOn\": \"%1$s\", \"meeting\": true, \"finishedOn\": \"%1$s\"}"
                                .formatted(day)))
                .toList());

        assertThat(answers).containsOnly(201);
        Call.as("iro")
                .get(chain)
                .then()
                .body("reviews.openedOn[0..3]", contains("2013-06-24", "2013-09-20", "2014-03-10", "2014-09-05"))
                .body("next.dueOn", equalTo("2015-03-05"))
                .body(
                        "deadlines.findAll { it.state != 'withdrawn' }.dueOn",
                        contains("2013-07-01", "2013-09-24", "2014-03-20", "2014-09-10", "2015-03-05"));
    }

    private static List<Integer> together(List<Supplier<Response>> requests) {
        var running = requests.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(each -> each.join().statusCode()).toList();
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }
}
