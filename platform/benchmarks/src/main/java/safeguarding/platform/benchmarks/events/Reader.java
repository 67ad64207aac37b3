package safeguarding.platform.benchmarks.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The consumer at the other end: notes when it had each event. */
final class Reader implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    /** A reader of what comes from now on. */
    Reader(Place place) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", place.bootstrap(), "fetch.max.wait.ms", 500, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(place.topic()).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** When each of so many different events was there, by identifier and {@link System#nanoTime}. */
    Map<String, Long> read(int events) {
        Map<String, Long> arrivals = new HashMap<>();
        long until = System.nanoTime() + AT_MOST.toNanos();
        while (arrivals.size() < events) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Only %d of %d events arrived".formatted(arrivals.size(), events));
            }
            var records = consumer.poll(Duration.ofMillis(200));
            long now = System.nanoTime();
            for (var message : records) {
                arrivals.putIfAbsent(
                        new String(message.headers().lastHeader("ce_id").value(), UTF_8), now);
            }
        }
        return arrivals;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
