package safeguarding.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.count;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;
import static safeguarding.platform.inbox.Publisher.moved;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.BundleConsumer;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Gate;
import safeguarding.platform.exchange.MissingEvents;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.servers.Topic;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class InboxTest {

    private final String subject = key();
    private final Publisher publisher = new Publisher();

    @Inject
    Arrivals arrivals;

    @Inject
    BundleConsumer consumer;

    @BeforeAll
    static void declareTheTopic() {
        RunningServers.broker().create(List.of(new Topic(BundleConsumer.TOPIC, 4, -1)));
    }

    @BeforeEach
    void mendNothing() {
        BundleConsumer.MENDED.set(false);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void takesEventsInOrderAndPassesUnknownFieldsAndTypesOver() {
        publisher.send(moved(subject, 1, "north"));
        var other = moved(subject, 2, "south");
        publisher.send(new IncomingEvent(
                other.id(), "safeguarding.elsewhere.other.v1", "/elsewhere", subject, 2, null, null, "{}"));
        publisher.send(moved(subject, 3, "east"));

        awaitTaken(1, 3);
    }

    @Test
    void dropsRepeatsAndReplays() {
        var first = moved(subject, 1, "north");
        var second = moved(subject, 2, "south");
        List.of(first, first, second, first, second).forEach(publisher::send);
        publisher.send(moved(subject, 3, "east"));

        awaitTaken(1, 2, 3);
    }

    @Test
    void passesARunOfOtherTypesOverTogetherAndMissesNothingAmongThem() {
        List.of(1, 2, 2, 1, 3, 4, 5).forEach(sequence -> publisher.send(stranger(subject, sequence)));
        publisher.send(moved(subject, 6, "north"));
        awaitTaken(6);

        publisher.send(stranger(subject, 7));
        publisher.send(stranger(subject, 9));
        publisher.send(stranger(subject, 10));
        await().until(this::isParked);
        assertThat(parked().getString("reason")).startsWith("event 8 of the aggregate is missing");
        publisher.send(stranger(subject, 8));
        publisher.send(moved(subject, 11, "south"));

        awaitTaken(6, 11);
        await().until(() -> !isParked());
    }

    @Test
    void letsEventsOfOtherTypesWaitBehindAParkedOne() {
        publisher.send(moved(subject, 2, "south"));
        await().until(this::isParked);
        List.of(3, 4, 5).forEach(sequence -> publisher.send(stranger(subject, sequence)));
        await().until(() -> parked().getInt("waiting") == 4);

        publisher.send(moved(subject, 1, "north"));

        awaitTaken(1, 2);
        await().until(() -> !isParked());
        publisher.send(moved(subject, 6, "east"));
        awaitTaken(1, 2, 6);
    }

    private static IncomingEvent stranger(String subject, int sequence) {
        return new IncomingEvent(
                UUID.randomUUID(),
                "safeguarding.elsewhere.other.v1",
                "/elsewhere",
                subject,
                sequence,
                null,
                null,
                "{}");
    }

    @Test
    void hasOneEffectWhenTwoInstancesTakeTheSameEventAtOnce() {
        var event = moved(subject, 1, "held-" + subject);
        var start = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> arriveAfter(start, event));
        var two = CompletableFuture.supplyAsync(() -> arriveAfter(start, event));

        assertThat(List.of(one.join(), two.join()))
                .containsExactlyInAnyOrder(Arrivals.Fate.APPLIED, Arrivals.Fate.DROPPED);
        assertThat(taken()).isOne();
    }

    @Test
    void hasOneEffectWhenTheConnectionBreaksInTheMiddleOfTheEffect() {
        var gate = Gate.close("broken-" + subject);
        publisher.send(moved(subject, 1, "broken-" + subject));
        gate.awaitSomebody();
        Calls.cutOpenTransactions();
        gate.open();
        publisher.send(moved(subject, 2, "south"));

        awaitTaken(1, 2);
        assertThat(isParked()).isFalse();
    }

    @Test
    void waitsForAnEventThatComesLateAndTakesAllInOrder() {
        publisher.send(moved(subject, 2, "south"));
        publisher.send(moved(subject, 3, "east"));
        await().until(() -> isParked() && parked().getInt("waiting") == 2);
        assertThat(parked().getString("cause")).isEqualTo("hole");
        assertThat(parked().getString("reason")).startsWith("event 1 of the aggregate is missing");

        publisher.send(moved(subject, 1, "north"));

        awaitTaken(1, 2, 3);
        await().until(() -> !isParked());
    }

    @Test
    void fetchesMissingEventsFromTheirPublisher() {
        MissingEvents.KNOWN.put(
                subject, List.of(moved(subject, 1, "north"), moved(subject, 2, "south"), moved(subject, 3, "east")));

        publisher.send(moved(subject, 3, "east"));

        awaitTaken(1, 2, 3);
        assertThat(isParked()).isFalse();
    }

    @Test
    void parksThePoisonousAggregateOnlyAndTakesItsEventsInOrderWhenMended() {
        var neighbour = key();
        publisher.send(moved(subject, 1, "north"));
        publisher.send(moved(subject, 2, "poison"));
        publisher.send(moved(subject, 3, "east"));
        publisher.send(moved(neighbour, 1, "north"));
        await().until(() -> isParked() && parked().getInt("waiting") == 2);
        await().until(() -> count("select count(*) from bundle_note where subject = ?", neighbour) == 1);
        assertThat(parked().getString("cause")).isEqualTo("poison");
        assertThat(parked().getString("reason"))
                .startsWith("IllegalStateException at BundleConsumer.java")
                .doesNotContain("secret");
        assertThat(parked().getString("pointer")).matches("safeguarding\\.elsewhere\\.v1/\\d+@\\d+");
        awaitTaken(1);

        assertThat(decide("retries", 1, Map.of()).getBoolean("mended")).isFalse();
        assertThat(parked().getInt("attempts")).isEqualTo(2);
        BundleConsumer.MENDED.set(true);
        assertThat(decide("retries", 2, Map.of()).getBoolean("mended")).isTrue();

        awaitTaken(1, 2, 3);
        assertThat(isParked()).isFalse();
    }

    @Test
    void passesAPoisonousEventOverWithTheOperatorsReason() {
        publisher.send(moved(subject, 1, "poison"));
        publisher.send(moved(subject, 2, "south"));
        await().until(() -> isParked() && parked().getInt("waiting") == 2);

        assertThat(decide("discards", 1, Map.of("reason", "Sent in error.")).getBoolean("mended"))
                .isTrue();

        awaitTaken(2);
        assertThat(count(
                        "select count(*) from inbox_discarded where subject = ? and sequence = 1 and reason = 'Sent in"
                                + " error.' and discarded_by = 'operator'",
                        subject))
                .isOne();
    }

    @Test
    void passesAHoleOverWhenAnOperatorSaysSo() {
        publisher.send(moved(subject, 4, "south"));
        await().until(() -> isParked());

        decide("discards", parked().getInt("version"), Map.of("reason", "Lost in the restore."));

        awaitTaken(4);
    }

    @Test
    void parksAMessageThatDoesNotSayWhatItIsByItself() {
        publisher.sendRaw(subject, new RawEvent(Map.of("id", subject), "{}"));
        publisher.send(moved(subject, 1, "north"));

        awaitTaken(1);
        await().until(() -> operator()
                .get("/v1/inbox/parked?limit=200")
                .<List<String>>path("items.cause")
                .contains("unreadable"));
    }

    @Test
    void parksAnEventWhoseBodyIsNoJson() {
        var event = moved(subject, 1, "north");
        publisher.sendRaw(subject, new RawEvent(RawEvent.of(event).headers(), "not json"));

        await().until(() -> isParked());
        assertThat(parked().getString("reason")).isEqualTo("the body is not what the catalogue says");
    }

    @Test
    void parksAnEventThatBreaksTheConsumersCodeAndLetsOthersGoOn() {
        var neighbour = key();
        publisher.send(moved(subject, 1, "abyss"));
        await().until(() -> isParked());
        publisher.send(moved(neighbour, 1, "north"));

        assertThat(parked().getString("cause")).isEqualTo("poison");
        assertThat(parked().getString("reason")).doesNotContain("secret");
        new Notes(neighbour).awaitTaken(1);
    }

    @Test
    void parksWhatNoDatabaseTakesAndLetsOthersGoOn() {
        var event = moved(subject, 1, "north");
        var longest = "s".repeat(5000);
        var zeros = key();
        publisher.sendRaw(subject, new RawEvent(RawEvent.of(event).headers(), "{\"to\":\"no\0where\"}"));
        publisher.send(moved(longest, 1, "north"));
        publisher.sendRaw(zeros, new RawEvent(Map.of("id", "\0", "subject", zeros + "\0", "sequence", "1"), "\0"));
        publisher.send(moved(zeros, 1, "north"));

        new Notes(zeros).awaitTaken(1);
        await().until(() -> isParked());
        assertThat(parked().getString("reason")).isEqualTo("the body is not what the catalogue says");
        assertThat(count("select count(*) from bundle_note where subject = ?", longest))
                .isZero();
        assertThat(count("select count(*) from inbox_parked where subject = ? and cause = 'poison'", zeros + "\\0"))
                .isOne();
    }

    @Test
    void letsOperatorsOnlyDecideAndOnlyOnWhatTheyHaveRead() {
        publisher.send(moved(subject, 1, "poison"));
        await().until(() -> isParked());
        var path = "/v1/inbox/parked/" + parked().getString("id");

        Calls.by(TestTokens.of("chair")).get("/v1/inbox/parked").then().statusCode(403);
        operator().post(path + "/retries").then().statusCode(428);
        operator().header("If-Match", "\"9\"").post(path + "/retries").then().statusCode(412);
        operator()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", " "))
                .post(path + "/discards")
                .then()
                .statusCode(400);
        operator().get(path).then().statusCode(200).header("ETag", "\"1\"");
    }

    private Arrivals.Fate arriveAfter(CyclicBarrier start, IncomingEvent event) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return arrivals.arrive(consumer, RawEvent.of(event), "by hand");
    }

    private void awaitTaken(long... sequences) {
        await().atMost(Duration.ofSeconds(30)).until(() -> taken() >= sequences.length);
        assertThat(taken()).isEqualTo(sequences.length);
        for (var sequence : sequences) {
            assertThat(count("select count(*) from bundle_note where subject = ? and sequence = ?", subject, sequence))
                    .isOne();
        }
        assertThat(count(
                        "select count(*) from (select sequence, lag(sequence) over (order by noted) as before from"
                                + " bundle_note where subject = ?) n where sequence < before",
                        subject))
                .isZero();
    }

    private long taken() {
        return count("select count(*) from bundle_note where subject = ?", subject);
    }

    private boolean isParked() {
        return place() >= 0;
    }

    private JsonPath parked() {
        return all().setRootPath("items[" + place() + "]");
    }

    private int place() {
        return all().<String>getList("items.subject").indexOf(subject);
    }

    private static JsonPath all() {
        return operator().get("/v1/inbox/parked?limit=200").jsonPath();
    }

    private JsonPath decide(String what, int version, Map<String, String> body) {
        var request = operator().header("If-Match", "\"" + version + "\"");
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post("/v1/inbox/parked/" + parked().getString("id") + "/" + what)
                .jsonPath();
    }
}
