package safeguarding.reviewing.reviews;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.reviews.ReviewRules.Course;

/** Two people write about the reviews of one child at one moment. */
@QuarkusTest
@RealServers(service = "reviewing")
class AtOneMomentTest {

    @Inject
    ReviewChains chains;

    @Inject
    SchedulingReview scheduling;

    @Test
    void oneOfTwoBooksTheNextReview() {
        var period = period();

        var other = whileOneWrites(
                period,
                chain -> scheduling.schedule(chain, Instant.parse("2013-06-24T09:00:00Z"), true),
                () -> Reviewed.record(
                        period, "\"booking\": {\"startsAt\": \"2013-06-25T09:00:00Z\", \"meeting\": true}"));

        assertThat(other).isEqualTo(409);
    }

    @Test
    void whatIsDueFollowsFromBothReviews() {
        var period = period();
        var first = LocalDate.of(2013, 6, 24);

        var other = whileOneWrites(
                period,
                chain -> scheduling.writeDown(chain, new Course(first, true, first, List.of())),
                () -> Reviewed.record(
                        period,
                        "\"held\": {\"openedOn\": \"2013-09-20\", \"meeting\": true, \"finishedOn\": \"2013-09-20\"}"));

        assertThat(other).isEqualTo(201);
        assertDue(period, "2013-07-01", "2013-09-24", "2014-03-20");
    }

    @Test
    void whatIsDueFollowsFromWhatHappensInCareToo() {
        var period = period();
        var first = LocalDate.of(2013, 6, 24);

        var other = whileOneWrites(
                period,
                chain -> scheduling.writeDown(chain, new Course(first, true, first, List.of())),
                () -> LookedAfter.corrected(period, """
                        {"episodes": [{"startedOn": "2013-06-04", "reason": "S", "legalStatus": "C1",
                          "categoryOfNeed": "N1", "placement": %s}], "reason": "Mistyped."}
                        """.formatted(LookedAfter.FOSTER)));

        assertThat(other).isEqualTo(200);
        assertDue(period, "2013-07-02", "2013-09-24");
    }

    /** One has written and not committed; another writes, and is done or waits; then the one commits. */
    private int whileOneWrites(String period, Consumer<ReviewChain> one, Supplier<Response> another) {
        var id = UUID.fromString(Reviewed.chainOf(period).replaceFirst(".*/", ""));
        var waiting = QuarkusTransaction.requiringNew().call(() -> {
            one.accept(chains.find(id).orElseThrow());
            var other = CompletableFuture.supplyAsync(() -> another.get().statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || somebodyWaits());
            return other;
        });
        return waiting.join();
    }

    private static void assertDue(String period, String... days) {
        Call.as("iro")
                .get(Reviewed.chainOf(period))
                .then()
                .body("next.dueOn", equalTo(days[days.length - 1]))
                .body("deadlines.findAll { it.state != 'withdrawn' }.dueOn", contains(days));
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.createStatement();
                var waiting = statement.executeQuery(
                        "select 1 from pg_locks where not granted and locktype in ('advisory', 'transactionid', 'tuple')")) {
            return waiting.next();
        }
    }
}
