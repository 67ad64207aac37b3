package safeguarding.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.key;
import static safeguarding.platform.exchange.Calls.operator;
import static safeguarding.platform.inbox.Publisher.moved;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.platform.exchange.BundleConsumer;
import safeguarding.platform.exchange.Calls;
import safeguarding.platform.exchange.Rehearsal;
import safeguarding.platform.outage.FrozenBroker;
import safeguarding.platform.servers.Topic;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** Consumers while the broker or the database is away, and while partitions change hands. */
@QuarkusTest
@TestProfile(Rehearsal.class)
@RealServers(service = Calls.SERVICE)
class InboxOutageTest {

    private static final int PARTITIONS = 4;

    private final String subject = key();
    private final Notes notes = new Notes(subject);
    private final Publisher publisher = new Publisher();

    @Inject
    Arrivals arrivals;

    @Inject
    BundleConsumer consumer;

    @Inject
    InboxMeters meters;

    @Inject
    Broker broker;

    @Inject
    AgroalDataSource pool;

    @BeforeAll
    static void declareTheTopic() {
        RunningServers.broker().create(List.of(new Topic(BundleConsumer.TOPIC, PARTITIONS, -1)));
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void goesOnWhereItWasWhenTheBrokerComesBack() throws Exception {
        // given
        publisher.send(moved(subject, 1, "north"));
        notes.awaitTaken(1);

        // when
        try (var away = FrozenBroker.freeze()) {
            operator().get("/v1/inbox/parked").then().statusCode(200);
            publisher.sendLater(moved(subject, 2, "south"));
        }
        publisher.send(moved(subject, 3, "east"));

        // then
        notes.awaitTaken(1, 2, 3);
        assertThat(notes.parked("poison", "")).isZero();
    }

    @Test
    void takesNothingTwiceAndParksNothingWhenTheDatabaseIsAwayForAWhile() {
        // given
        publisher.send(moved(subject, 1, "north"));
        notes.awaitTaken(1);

        // when
        RunningServers.postgres().kill();
        try {
            publisher.send(moved(subject, 2, "south"));
            publisher.send(moved(subject, 3, "east"));
            await().atMost(Duration.ofSeconds(30)).until(() -> meters.lagOf(consumer) > 0);
        } finally {
            RunningServers.postgres().start();
            pool.flush(AgroalDataSource.FlushMode.ALL);
        }

        // then
        notes.awaitTaken(1, 2, 3);
        assertThat(notes.parked("poison", "")).isZero();
    }

    @Test
    void hasEachEffectOnceAndInOrderWhileASecondInstanceComesAndGoes() throws Exception {
        // given
        var all = Stream.generate(Calls::key).limit(12).toList();
        var second = new ConsumerLoop(
                consumer, arrivals, meters, Duration.ofMillis(200), () -> broker.open(consumer.name()));
        var thread = Thread.ofPlatform().start(second);

        // when
        LongStream.rangeClosed(1, 10).forEach(i -> all.forEach(each -> publisher.send(moved(each, i, "north"))));
        await().until(() -> new Notes(all.getFirst()).taken() > 2);
        second.stop();
        LongStream.rangeClosed(11, 20).forEach(i -> all.forEach(each -> publisher.send(moved(each, i, "south"))));
        thread.join();

        // then
        var expected = LongStream.rangeClosed(1, 20).toArray();
        all.forEach(each -> new Notes(each).awaitTaken(expected));
    }

    @Test
    void takesOverWhatAKilledInstanceHadFetchedAndNotCommitted() throws Exception {
        // given: a process of the same group that has messages in its hands
        var all = Stream.generate(Calls::key).limit(24).toList();
        var victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConsumerThatIsKilled.class.getName(),
                        RunningServers.broker().bootstrapServers(),
                        broker.groupOf(consumer.name()),
                        BundleConsumer.TOPIC)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var says = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
            assertThat(says.readLine()).isEqualTo(ConsumerThatIsKilled.JOINED);
            all.forEach(each -> publisher.send(moved(each, 1, "north")));
            all.forEach(each -> publisher.send(moved(each, 2, "south")));
            assertThat(says.readLine()).isEqualTo(ConsumerThatIsKilled.FETCHED);
        } finally {
            // when
            victim.destroyForcibly().waitFor();
        }

        // then
        all.forEach(each -> new Notes(each).awaitTaken(1, 2));
    }
}
