package safeguarding.platform.testing.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import safeguarding.platform.testing.servers.RunningServers;

/** Reads every partition of a topic with a real consumer and keeps what it has read. For one thread. */
public final class TopicReader implements AutoCloseable {

    private static final Duration ONE_POLL = Duration.ofMillis(50);

    private final KafkaConsumer<String, String> consumer;
    private final List<ReceivedEvent> received = new ArrayList<>();

    private TopicReader(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RunningServers.broker().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
    }

    /** Reads from the first event that the topic holds. */
    public static TopicReader fromTheBeginning(String topic) {
        var reader = new TopicReader(topic);
        reader.consumer.seekToBeginning(reader.consumer.assignment());
        return reader;
    }

    /** Reads what comes from this moment on. */
    public static TopicReader fromNow(String topic) {
        var reader = new TopicReader(topic);
        reader.consumer.seekToEnd(reader.consumer.assignment());
        // Asking for the position settles it now rather than at the first poll.
        reader.consumer.assignment().forEach(reader.consumer::position);
        return reader;
    }

    /** What has been read so far, per partition in order. */
    public List<ReceivedEvent> received() {
        return List.copyOf(received);
    }

    /** Reads on until an event fits, or until the limit. */
    public Optional<ReceivedEvent> await(Predicate<ReceivedEvent> wanted, Duration limit) {
        readUntil(() -> received.stream().anyMatch(wanted), limit);
        return received.stream().filter(wanted).findFirst();
    }

    /** Reads on until that many events are here, or until the limit; then gives all that are here. */
    public List<ReceivedEvent> awaitCount(int count, Duration limit) {
        readUntil(() -> received.size() >= count, limit);
        return received();
    }

    /** Reads on until those that are wanted are enough, or until the limit; then gives those. */
    public List<ReceivedEvent> awaitAll(
            Predicate<ReceivedEvent> wanted, Predicate<List<ReceivedEvent>> enough, Duration limit) {
        readUntil(() -> enough.test(received.stream().filter(wanted).toList()), limit);
        return received.stream().filter(wanted).toList();
    }

    /** Reads up to where the topic ends at the time of the call and gives everything read. */
    public List<ReceivedEvent> toTheEnd(Duration limit) {
        var ends = consumer.endOffsets(consumer.assignment());
        readUntil(
                () -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()),
                limit);
        return received();
    }

    private void readUntil(Condition condition, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.holds() && System.nanoTime() < end) {
            consumer.poll(ONE_POLL).forEach(message -> received.add(ReceivedEvent.of(message)));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds();
    }
}
