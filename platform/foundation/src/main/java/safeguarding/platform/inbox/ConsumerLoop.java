package safeguarding.platform.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics of one consumer. Offsets are committed after the database has: a crash in between brings messages
 * again, and the inbox drops them.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int TOGETHER = 200;

    private final EventConsumer consumer;
    private final Arrivals arrivals;
    private final InboxMeters meters;
    private final Duration retry;
    private final Supplier<Consumer<byte[], byte @Nullable []>> broker;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte @Nullable []> open;

    ConsumerLoop(
            EventConsumer consumer,
            Arrivals arrivals,
            InboxMeters meters,
            Duration retry,
            Supplier<Consumer<byte[], byte @Nullable []>> broker) {
        this.consumer = consumer;
        this.arrivals = arrivals;
        this.meters = meters;
        this.retry = retry;
        this.broker = broker;
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try (var kafka = broker.get()) {
                open = kafka;
                kafka.subscribe(consumer.topics());
                while (stopped.getCount() > 0) {
                    turn(kafka);
                }
            } catch (WakeupException goodbye) {
                return;
            } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
                LOG.warnf(
                        "Consumer %s begins again: %s",
                        consumer.name(), failure.getClass().getSimpleName());
                pause();
            }
        }
    }

    /** Ends the loop after the message it is at. */
    void stop() {
        stopped.countDown();
        var kafka = open;
        if (kafka != null) {
            kafka.wakeup();
        }
    }

    private void turn(Consumer<byte[], byte @Nullable []> kafka) {
        var messages = kafka.poll(POLL);
        var taken = new HashMap<TopicPartition, OffsetAndMetadata>();
        var complete = take(messages, taken);
        if (!complete) {
            messages.partitions().forEach(partition -> goBack(kafka, messages, taken, partition));
        }
        if (!taken.isEmpty()) {
            kafka.commitSync(taken);
        }
        meters.lag(consumer, lag(kafka));
        if (!complete) {
            pause();
        }
    }

    /** Takes messages in order; false when the database went away before the last. */
    private boolean take(
            ConsumerRecords<byte[], byte @Nullable []> messages, Map<TopicPartition, OffsetAndMetadata> taken) {
        for (var partition : messages.partitions()) {
            var left = new ArrayDeque<>(messages.records(partition));
            while (!left.isEmpty()) {
                var together = passedOver(left);
                if (together == 0 && (stopped.getCount() == 0 || !took(left.getFirst()))) {
                    return false;
                }
                for (int each = Math.max(1, together); each > 0; each--) {
                    taken.put(
                            partition, new OffsetAndMetadata(left.removeFirst().offset() + 1));
                }
            }
        }
        return true;
    }

    /** How many of the first messages the consumer does not care for and has passed over together. */
    private int passedOver(Collection<ConsumerRecord<byte[], byte @Nullable []>> left) {
        var strangers = left.stream()
                .limit(TOGETHER)
                .map(RawEvent::of)
                .takeWhile(each -> each.isOfNone(consumer.types()))
                .toList();
        return strangers.size() > 1 && stopped.getCount() > 0 && arrivals.passOver(consumer, strangers)
                ? strangers.size()
                : 0;
    }

    private boolean took(ConsumerRecord<byte[], byte @Nullable []> message) {
        try {
            arrivals.arrive(
                    consumer,
                    RawEvent.of(message),
                    "%s/%d@%d".formatted(message.topic(), message.partition(), message.offset()));
            return true;
        } catch (Patience.Later away) {
            LOG.warnf("Consumer %s waits for the database", consumer.name());
            return false;
        }
    }

    /** The next poll begins with the first message that was not taken. */
    private static void goBack(
            Consumer<byte[], byte @Nullable []> kafka,
            ConsumerRecords<byte[], byte @Nullable []> messages,
            Map<TopicPartition, OffsetAndMetadata> taken,
            TopicPartition partition) {
        var next = taken.containsKey(partition)
                ? taken.get(partition).offset()
                : messages.records(partition).getFirst().offset();
        kafka.seek(partition, next);
    }

    private static long lag(Consumer<byte[], byte @Nullable []> kafka) {
        return kafka.assignment().stream()
                .mapToLong(partition -> kafka.currentLag(partition).orElse(0))
                .sum();
    }

    private void pause() {
        try {
            if (stopped.await(retry.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debugf("Consumer %s stops", consumer.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
