package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.servers.Patience;

/** What any subscriber finds on the topic of conference-service. */
record Topic(WholeSuite suite) {

    private static final String NAME = "safeguarding.conference.v1";

    /** Reads from the beginning until an event is there, and returns all that were read. */
    List<ConsumerRecord<String, String>> until(Predicate<ConsumerRecord<String, String>> isThere) {
        return read("an event that is awaited", read -> read.stream().anyMatch(isThere));
    }

    /** Reads from the beginning until all these events are there. */
    List<ConsumerRecord<String, String>> untilAll(Set<String> ids) {
        return read(
                "all " + ids.size() + " events of the journal",
                read -> read.stream()
                        .map(event -> header(event, "ce_id"))
                        .collect(Collectors.toSet())
                        .containsAll(ids));
    }

    /** The places of each aggregate's events, in the order in which they first came. */
    static Map<String, List<Long>> firstDeliveries(List<ConsumerRecord<String, String>> read) {
        var seen = new HashSet<String>();
        return read.stream()
                .filter(event -> seen.add(header(event, "ce_id")))
                .collect(Collectors.groupingBy(
                        Topic::subject,
                        Collectors.mapping(event -> Long.valueOf(header(event, "ce_sequence")), Collectors.toList())));
    }

    private List<ConsumerRecord<String, String>> read(
            String what, Predicate<List<ConsumerRecord<String, String>>> enough) {
        var read = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = consumer()) {
            assertThat(Patience.until(Duration.ofMinutes(2), () -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
                        return enough.test(read);
                    }))
                    .as("%s on %s within two minutes, among %d", what, NAME, read.size())
                    .isTrue();
        }
        return read;
    }

    static String subject(ConsumerRecord<String, String> event) {
        return header(event, "ce_subject");
    }

    static String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<String, String>(Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + suite.ports().of(Door.KAFKA),
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class,
                "enable.auto.commit",
                false));
        consumer.assign(consumer.partitionsFor(NAME).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }
}
