package safeguarding.platform.replay;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class PublishedByTheServiceTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Parcels parcels;

    @Test
    void publishesACloudEventInBinaryMode() throws Exception {
        // given
        var child = UUID.randomUUID();

        // when
        var parcel = send(Set.of(child));

        // then
        var message = published("safeguarding.sample.v1", parcel);
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("safeguarding.sample.parcel-sent.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/sample");
        assertThat(header(message, "ce_subject")).isEqualTo(parcel.toString());
        assertThat(header(message, "ce_sequence")).isEqualTo("1");
        assertThat(header(message, "ce_aggregatetype")).isEqualTo("parcel");
        assertThat(header(message, "ce_actor")).isEqualTo("sample-service");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(message, "ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(header(message, "ce_time"))).isNotNull();
        var body = new ObjectMapper().readTree(message.value());
        assertThat(body.get("occurredOn").asText()).isEqualTo("2013-11-28");
        assertThat(body.get("childIds").get(0).asText()).isEqualTo(child.toString());
    }

    @Test
    void publishesARangeAgainToATopicOfItsOwnWithTheSameIds() {
        // given
        var parcel = send(Set.of());
        var first = published("safeguarding.sample.v1", parcel);

        // when
        String id = operator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("types", List.of("safeguarding.sample.parcel-sent.v1")))
                .post("/v1/event-replays")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        // then
        var topic = "safeguarding.sample.v1.replay-" + id;
        await(() -> operator()
                .get("/v1/event-replays/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state")
                .equals("finished"));
        assertThat(header(published(topic, parcel), "ce_id")).isEqualTo(header(first, "ce_id"));
        operator().get("/v1/event-replays").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void tellsAnOperatorHowTheRelayStandsAndRefusesABaselineThatNobodyNeeds() {
        // given
        published("safeguarding.sample.v1", send(Set.of()));

        // then
        String baseline = operator()
                .get("/v1/relay")
                .then()
                .statusCode(200)
                .body("state", equalTo("WORKING"))
                .body("topic", equalTo("safeguarding.sample.v1"))
                .body("restored", equalTo(false))
                .extract()
                .path("baseline");
        operator().post("/v1/relay/baselines").then().statusCode(428);
        operator()
                .header("If-Match", "\"" + UUID.randomUUID() + "\"")
                .post("/v1/relay/baselines")
                .then()
                .statusCode(412);
        operator()
                .header("If-Match", "\"" + baseline + "\"")
                .post("/v1/relay/baselines")
                .then()
                .statusCode(409);
    }

    @Test
    void listsWhatIsParkedAndTriesAgainWhenAsked() throws Exception {
        // given
        var parcel = send(Set.of());
        published("safeguarding.sample.v1", parcel);
        try (var owner = RunningServers.asOwner("sample");
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into relay_parked (aggregate_id, aggregate_type, aggregate_version, event_id, event_name, reason)
                    select aggregate_id, aggregate_type, 1, id, event_name, 'RecordTooLargeException'
                    from event_journal where aggregate_id = '%s'""".formatted(parcel));
        }

        // then
        operator().get("/v1/relay/parked").then().statusCode(200).body("items.aggregateId", hasItem(parcel.toString()));
        operator().post("/v1/relay/parked/" + parcel + "/retries").then().statusCode(428);
        var etag = operator()
                .get("/v1/relay/parked/" + parcel)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        operator()
                .header("If-Match", etag)
                .post("/v1/relay/parked/" + parcel + "/retries")
                .then()
                .statusCode(200);
        await(() -> operator().get("/v1/relay/parked/" + parcel).statusCode() == 404);
    }

    @Test
    void letsOnlyOperatorsIn() {
        for (var path : List.of("/v1/relay", "/v1/relay/parked", "/v1/event-replays")) {
            given().auth()
                    .oauth2(TestTokens.of("chair").token())
                    .header("Access-Purpose", "conference")
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    private UUID send(Set<UUID> children) {
        var parcel = Parcel.send("books", DAY, children);
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
        return parcel.id();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("operator").token()).header("Access-Purpose", "system-operation");
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    /** Awaits the first message about an aggregate on a topic. */
    private static ConsumerRecord<byte[], byte[]> published(String topic, UUID aggregate) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", RunningServers.broker().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            await(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (new String(message.key(), UTF_8).equals(aggregate.toString())) {
                        found.add(message);
                    }
                });
                return !found.isEmpty();
            });
            return found.getFirst();
        }
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
