package safeguarding.audit.population.incoming.rebuild;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.inbox.IncomingEvent;

/** Reads replays from the broker, in no consumer group: how far it came is kept with the rebuild. */
@ApplicationScoped
class TopicOfReplay {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final int MOST = 30_000;

    private final String servers;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private String reading = "";
    private Map<Integer, Long> at = Map.of();

    TopicOfReplay(@ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String servers) {
        this.servers = servers;
    }

    /**
     * What was read.
     *
     * @param offsets where to read on
     * @param atEnd whether the topic held no more
     */
    record Batch(List<IncomingEvent> events, Map<Integer, Long> offsets, boolean atEnd) {

        Batch {
            events = List.copyOf(events);
            offsets = Map.copyOf(offsets);
        }
    }

    /**
     * The next events of a topic.
     *
     * @param offsets where to read on in each partition; what is not named is read from the beginning
     */
    synchronized Batch next(String topic, Map<Integer, Long> offsets) {
        try {
            return read(positioned(topic, offsets), topic, offsets);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private Batch read(KafkaConsumer<byte[], byte[]> open, String topic, Map<Integer, Long> offsets) {
        var events = new ArrayList<IncomingEvent>();
        var reached = new HashMap<>(offsets);
        var polled = open.poll(PATIENCE);
        while (!polled.isEmpty() && events.size() < MOST) {
            for (var message : polled) {
                events.add(event(message));
                reached.put(message.partition(), message.offset() + 1);
            }
            polled = events.size() < MOST ? open.poll(Duration.ofMillis(50)) : polled;
        }
        at = Map.copyOf(reached);
        return new Batch(events, reached, events.isEmpty() && atEnd(open, topic));
    }

    /** Lets the broker forget topics that were read. What it does not forget now is forgotten with its retention. */
    void forget(List<String> topics) {
        try (var admin = Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.deleteTopics(topics);
        } catch (KafkaException stays) {
            Log.warnf("Topics of replays stay: %s", stays.getClass().getSimpleName());
        }
    }

    private static boolean atEnd(KafkaConsumer<byte[], byte[]> open, String topic) {
        var ends = open.endOffsets(open.assignment());
        return !ends.isEmpty()
                && ends.entrySet().stream()
                        .filter(end -> end.getKey().topic().equals(topic))
                        .allMatch(end -> open.position(end.getKey()) >= end.getValue());
    }

    private KafkaConsumer<byte[], byte[]> positioned(String topic, Map<Integer, Long> offsets) {
        var open = consumer == null ? open() : consumer;
        consumer = open;
        if (!reading.equals(topic) || !at.equals(offsets)) {
            var partitions = open.partitionsFor(topic).stream()
                    .map(known -> new TopicPartition(topic, known.partition()))
                    .toList();
            open.assign(partitions);
            partitions.forEach(partition -> open.seek(partition, offsets.getOrDefault(partition.partition(), 0L)));
            reading = topic;
            at = Map.copyOf(offsets);
        }
        return open;
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static IncomingEvent event(ConsumerRecord<byte[], byte[]> message) {
        return new IncomingEvent(
                UUID.fromString(header(message, "id")),
                header(message, "type"),
                header(message, "source"),
                header(message, "subject"),
                Long.parseLong(header(message, "sequence")),
                header(message, "time"),
                null,
                new String(message.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader("ce_" + name).value(), StandardCharsets.UTF_8);
    }

    @PreDestroy
    synchronized void close() {
        var open = consumer;
        consumer = null;
        reading = "";
        if (open != null) {
            open.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
        }
    }
}
