package safeguarding.conference.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class PublishedEventsTest {

    private static final String TOPIC = "safeguarding.conference.v1";
    private static final String SECRET_NAME = "Xanthippequux";
    private static final String SECRET_STREET = "77 Quagmire Passage";
    private static final String SECRET_WORDS = "says the grandfather hits him";
    private static final List<String> PERSONAL =
            List.of(SECRET_NAME, SECRET_STREET, SECRET_WORDS, "4505577104", "2008-02-29", "07700900987", "CSEEDED");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    ObjectMapper json;

    @Test
    void sendsWhatTheCatalogueSaysAndNoPersonalValue() throws Exception {
        var childId = tellAStory();

        var sent = sentAbout(childId, 12);

        assertThat(sent.stream().map(PublishedEventsTest::name))
                .contains(
                        "child-registered",
                        "child-details-changed",
                        "child-area-changed",
                        "key-worker-changed",
                        "related-person-added",
                        "related-person-changed",
                        "related-person-removed",
                        "address-added",
                        "section-47-started",
                        "section-47-ended-without-conference",
                        "child-restricted",
                        "child-unrestricted");
        for (var record : sent) {
            assertThat(faults(record)).as(name(record)).isEmpty();
            assertThat(record.key()).isEqualTo(header(record, "ce_subject"));
            PERSONAL.forEach(value -> assertThat(everythingOf(record)).doesNotContain(value));
        }
    }

    private static UUID tellAStory() {
        var councilId = "CSEEDED" + UUID.randomUUID().toString().substring(0, 8);
        var body = """
                {"councilChildId": "%s", "name": {"given": "%s"}, "dateOfBirth": "2008-02-29",
                 "identifiers": {"nhsNumber": "4505577104"},
                 "responsibility": {"area": "%s", "keyWorker": "%s"}}
                """;
        var childId = Families.registeredAs(body.formatted(councilId, SECRET_NAME, "north-east", "S1"));
        var child = "/v1/children/" + childId;
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("""
                        {"name": {"given": "%s", "family": "Hale"}, "dateOfBirth": "2008-02-29",
                         "responsibility": {"area": "north-west", "keyWorker": "S2"}}
                        """.formatted(SECRET_NAME))
                .put(child)
                .then()
                .statusCode(200);
        var person = """
                {"role": "father", "parentalResponsibility": true, "livesWithChild": false, "given": "%s",
                 "phone": "07700900987"}
                """.formatted(SECRET_NAME);
        var one = child + "/related-people/"
                + Call.creating("conference-admin")
                        .body(person)
                        .post(child + "/related-people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("relatedPersonId");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(person.replace("false", "true"))
                .put(one)
                .then()
                .statusCode(200);
        Call.as("conference-admin")
                .header("If-Match", "\"1\"")
                .delete(one)
                .then()
                .statusCode(204);
        Call.creating("conference-admin")
                .body("{\"kind\": \"home\", \"lines\": [\"%s\"], \"from\": \"2013-01-01\", \"doNotDisclose\": true}"
                        .formatted(SECRET_STREET))
                .post(child + "/addresses")
                .then()
                .statusCode(201);
        enquire(childId);
        restrict(child);
        return childId;
    }

    private static void enquire(UUID childId) {
        String enquiry = Call.creating("conference-admin")
                .body(
                        "{\"childIds\": [\"%s\"], \"strategyDiscussions\": [{\"heldOn\": \"2013-08-12\", \"startedSection47\": true}]}"
                                .formatted(childId))
                .post("/v1/section-47-enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("enquiryId");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(
                        "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-08-20\", \"reason\": \"other\", \"explanation\": \"%s\"}"
                                .formatted(SECRET_WORDS))
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions")
                .then()
                .statusCode(200);
    }

    private static void restrict(String child) {
        var head = TestTokens.of("head-of-safeguarding").staff("S9");
        Call.as(head)
                .header("If-Match", "\"1\"")
                .body("{\"restricted\": true, \"reason\": \"%s\"}".formatted(SECRET_WORDS))
                .put(child + "/restriction")
                .then()
                .statusCode(200);
        Call.as(head)
                .header("If-Match", "\"2\"")
                .body("{\"restricted\": false, \"reason\": \"over\"}")
                .put(child + "/restriction")
                .then()
                .statusCode(200);
    }

    private List<ConsumerRecord<String, String>> sentAbout(UUID childId, int atLeast) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var about = new ArrayList<ConsumerRecord<String, String>>();
            var end = Instant.now().plus(Duration.ofSeconds(30));
            while (Instant.now().isBefore(end) && about.size() < atLeast + 2) {
                consumer.poll(Duration.ofMillis(300)).forEach(record -> {
                    if (record.value().contains(childId.toString())) {
                        about.add(record);
                    }
                });
            }
            return about;
        }
    }

    private List<?> faults(ConsumerRecord<String, String> record) throws IOException {
        var type = header(record, "ce_type").replace("safeguarding.conference.", "");
        var path = "/event-catalogue/conference/" + type + ".schema.json";
        try (var in = getClass().getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var declared = json.readTree(getClass().getResourceAsStream(path)).get("properties");
            json.readTree(record.value())
                    .fieldNames()
                    .forEachRemaining(field -> assertThat(declared.has(field))
                            .as(type + " declares " + field)
                            .isTrue());
            return schema.validate(json.readTree(record.value()));
        }
    }

    private static String name(ConsumerRecord<String, String> record) {
        return header(record, "ce_type").replaceFirst("^safeguarding\\.conference\\.(.*)\\.v1$", "$1");
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String everythingOf(ConsumerRecord<String, String> record) {
        var headers = java.util.Arrays.stream(record.headers().toArray())
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        return record.key() + " " + record.value() + " " + headers;
    }
}
