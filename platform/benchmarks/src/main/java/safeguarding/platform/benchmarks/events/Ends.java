package safeguarding.platform.benchmarks.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far a topic goes, asked of the broker without reading it. */
final class Ends implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMinutes(3);
    private static final long LOOKS_EVERY_NANOSECONDS = 5_000_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    Ends(Place place) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", place.bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(place.topic()).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    /** How many records there have been. */
    long all() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns once there have been so many. */
    void await(long records) {
        long until = System.nanoTime() + AT_MOST.toNanos();
        while (all() < records) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("%d of %d events came".formatted(all(), records));
            }
            LockSupport.parkNanos(LOOKS_EVERY_NANOSECONDS);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
