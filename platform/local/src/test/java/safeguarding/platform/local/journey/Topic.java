package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.servers.Patience;

/** What any subscriber finds on the topic of conference-service. */
record Topic(WholeSuite suite) {

    private static final String NAME = "safeguarding.conference.v1";

    /** Reads until an event is there, and returns all that were read. */
    List<ConsumerRecord<String, String>> until(Predicate<ConsumerRecord<String, String>> isThere) {
        var read = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = consumer()) {
            assertThat(Patience.until(Duration.ofSeconds(60), () -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(read::add);
                        return read.stream().anyMatch(isThere);
                    }))
                    .as("an event that is awaited on %s, among %d", NAME, read.size())
                    .isTrue();
        }
        return read;
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
