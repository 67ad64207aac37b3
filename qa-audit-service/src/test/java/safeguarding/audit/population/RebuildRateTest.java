package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * R8: how fast the population is rebuilt from nothing, beside consumers of the same topic that keep nothing. {@code -Dcrowd=100000}
 * does it for so many children; without it, for some hundred.
 */
@QuarkusTest
@RealServers(service = "qa-audit")
@TestProfile(AskingForJournals.class)
class RebuildRateTest {

    private static final Logger LOG = Logger.getLogger(RebuildRateTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHILDREN = Integer.getInteger("crowd", 600);

    @Test
    void rebuildsACrowdFromNothing() throws Exception {
        var told = Crowd.of(CHILDREN);
        var events = told.size();
        var types = told.stream().map(IncomingEvent::type).collect(Collectors.toSet());
        clear();
        try (var journals = new RehearsedJournals(AskingForJournals.port())) {
            journals.hold(told);
            var topic = journals.replayed("conference", types);
            var plain = plainly(topic, events, message -> {});
            var reading = plainly(topic, events, RebuildRateTest::parse);
            var begun = System.nanoTime();
            var made = Call.creating("operator").post("/v1/population-rebuilds");
            made.then().statusCode(202);
            var path = made.header("Location").replaceFirst("^.*/v1", "/v1");
            await().atMost(Duration.ofMinutes(10))
                    .until(() -> !"waiting".equals(Call.as("operator").get(path).path("state")));
            // What was published must not fill the memory any longer.
            journals.hold(List.of());
            told.clear();
            var rebuilt = finished(path);
            var whole = (System.nanoTime() - begun) / 1_000_000;

            var rate = rebuilt.getLong("eventsPerSecond");
            LOG.infof(
                    "R8 %d children, %d events: a consumer of bytes %d events/s, of parsed events %d events/s; loading %d"
                            + " events/s (ratio %.2f and %.2f); in place after %d ms in all (%d events/s)",
                    CHILDREN,
                    events,
                    plain,
                    reading,
                    rate,
                    (double) rate / plain,
                    (double) rate / reading,
                    whole,
                    events * 1000L / whole);
            LOG.infof(
                    "Of %d children: first page %d ms, page of a filter %d ms, as known at an instant %d ms",
                    CHILDREN,
                    millis(() -> page("")),
                    millis(() -> page("&category=neglect&monthsAtLeast=18&reviewsLateAtLeast=1")),
                    millis(() -> page("&knownOn=2013-11-28")));
            assertThat(rebuilt.getLong("eventsRead")).isEqualTo(events);
            assertThat(rebuilt.getLong("difference.casesAfter")).isEqualTo(CHILDREN);
            assertThat(rebuilt.getLong("difference.missing")).isEqualTo(events);
        }
    }

    /** Events per second of a consumer that keeps nothing. */
    private static long plainly(String topic, int events, Consumer<byte[]> taking) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        RunningServers.broker().bootstrapServers(),
                        "auto.offset.reset",
                        "earliest",
                        "max.poll.records",
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(topic, known.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var begun = System.nanoTime();
            for (var read = 0; read < events; ) {
                var polled = consumer.poll(Duration.ofSeconds(1));
                polled.forEach(message -> taking.accept(message.value()));
                read += polled.count();
            }
            return events * 1_000_000_000L / (System.nanoTime() - begun);
        }
    }

    private static void parse(byte[] body) {
        try {
            JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(String more) {
        Call.as("qa-manager")
                .get("/v1/populations/child-protection-plan/cases?asAt=2013-11-28" + more)
                .then()
                .statusCode(200);
    }

    /** The quickest of three. */
    private static long millis(Runnable work) {
        return LongStream.range(0, 3)
                .map(turn -> {
                    var begun = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - begun) / 1_000_000;
                })
                .min()
                .orElseThrow();
    }

    private static JsonPath finished(String path) {
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Set.of("finished", "failed")
                        .contains(Call.as("operator").get(path).path("state").toString()));
        return Call.as("operator").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static void clear() throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var statement = owner.createStatement()) {
            for (var change : List.of(
                    "update population_rebuild set state = 'failed' where state in ('waiting', 'loading', 'placing')",
                    "delete from told_fact",
                    "delete from told_case",
                    "delete from told_destruction",
                    "delete from population_case")) {
                statement.executeUpdate(change);
            }
        }
    }
}
