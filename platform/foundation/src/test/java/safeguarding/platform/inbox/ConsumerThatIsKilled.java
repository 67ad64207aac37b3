package safeguarding.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A process that joins a group, fetches messages, says so, and waits for its end with them in its hands. */
final class ConsumerThatIsKilled {

    static final String JOINED = "joined";
    static final String FETCHED = "fetched";

    private ConsumerThatIsKilled() {}

    /** Arguments: brokers, group, topic. */
    public static void main(String... arguments) throws Exception {
        var kafka = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        arguments[0],
                        "group.id",
                        arguments[1],
                        "enable.auto.commit",
                        false,
                        "session.timeout.ms",
                        6000,
                        "heartbeat.interval.ms",
                        500,
                        "auto.offset.reset",
                        "earliest",
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        kafka.subscribe(List.of(arguments[2]));
        while (kafka.assignment().isEmpty()) {
            kafka.poll(Duration.ofMillis(100));
        }
        say(JOINED);
        while (kafka.poll(Duration.ofMillis(100)).isEmpty()) {}
        say(FETCHED);
        new CountDownLatch(1).await();
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
