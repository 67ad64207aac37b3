package safeguarding.conference.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topic of this service, and how it compares with the catalogue. */
final class SentEvents {

    private static final String TOPIC = "safeguarding.conference.v1";
    private static final List<String> ALWAYS_SENT = List.of(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_aggregatetype",
            "ce_correlationid",
            "ce_actor",
            "content-type");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> CATALOGUE = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SentEvents() {}

    /** Everything from the beginning of the topic that is wanted, as soon as it is enough; what there is after a minute. */
    static List<ConsumerRecord<String, String>> read(
            String brokers,
            Predicate<ConsumerRecord<String, String>> wanted,
            Predicate<List<ConsumerRecord<String, String>>> enough) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            var end = Instant.now().plus(Duration.ofSeconds(60));
            while (Instant.now().isBefore(end) && !enough.test(found)) {
                consumer.poll(Duration.ofMillis(300)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** What is wrong with a record, in words: headers, key, a body that its schema refuses or does not declare. */
    static List<String> faults(ConsumerRecord<String, String> record) {
        var faults = new ArrayList<String>();
        for (var needed : ALWAYS_SENT) {
            if (record.headers().lastHeader(needed) == null) {
                faults.add(needed + " is missing");
            }
        }
        if (!record.key().equals(header(record, "ce_subject"))) {
            faults.add("the key is not the subject");
        }
        var type = header(record, "ce_type").replace("safeguarding.conference.", "");
        var body = json(record.value());
        var declared = CATALOGUE.computeIfAbsent(type, SentEvents::read).path("properties");
        body.fieldNames().forEachRemaining(field -> {
            if (!declared.has(field)) {
                faults.add(field + " is not declared");
            }
        });
        SCHEMAS.computeIfAbsent(type, SentEvents::schema)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> faults.add(error.toString()));
        return faults;
    }

    /** Such as {@code plan-started}. */
    static String name(ConsumerRecord<String, String> record) {
        return header(record, "ce_type").replaceFirst("^safeguarding\\.conference\\.(.*)\\.v[0-9]+$", "$1");
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Key, body and headers in one text. */
    static String everythingOf(ConsumerRecord<String, String> record) {
        var headers = Arrays.stream(record.headers().toArray())
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        return record.key() + " " + record.value() + " " + headers;
    }

    private static Schema schema(String type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CATALOGUE.computeIfAbsent(type, SentEvents::read));
    }

    private static JsonNode read(String type) {
        var path = "/event-catalogue/conference/" + type + ".schema.json";
        try (var in = SentEvents.class.getResourceAsStream(path)) {
            return JSON.readTree(Objects.requireNonNull(in, () -> "not in the catalogue: " + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
