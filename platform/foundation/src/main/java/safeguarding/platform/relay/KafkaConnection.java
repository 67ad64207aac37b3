package safeguarding.platform.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The relay's own producer: made when first needed, thrown away after a failure, so that nothing old is still sent. */
public final class KafkaConnection implements AutoCloseable {

    private final Map<String, Object> settings;
    private final Duration patience;
    private @Nullable Producer<byte[], byte[]> producer;

    /**
     * Prepares a connection; nothing is opened yet.
     *
     * @param bootstrapServers addresses of the brokers
     * @param patience how long an acknowledgement is waited for
     */
    public KafkaConnection(String bootstrapServers, Duration patience) {
        this.patience = patience;
        this.settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "reconnect.backoff.ms", 50L,
                "reconnect.backoff.max.ms", 500L);
    }

    Producer<byte[], byte[]> producer() {
        var open = producer;
        if (open == null) {
            open = new KafkaProducer<>(producerSettings(), new ByteArraySerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private Map<String, Object> producerSettings() {
        var all = new HashMap<>(settings);
        var millis = Math.toIntExact(patience.toMillis());
        all.put("acks", "all");
        all.put("enable.idempotence", true);
        all.put("linger.ms", 0L);
        all.put("batch.size", 256 * 1024);
        all.put("max.block.ms", (long) millis);
        all.put("request.timeout.ms", millis / 2);
        all.put("delivery.timeout.ms", millis);
        return all;
    }

    /** Looks whether the topic is there. Asking in this way never makes the broker create it. */
    void probe(String topic) throws BrokerAway {
        var adminSettings = new HashMap<>(settings);
        var millis = Math.toIntExact(patience.toMillis());
        adminSettings.put("default.api.timeout.ms", millis);
        adminSettings.put("request.timeout.ms", millis);
        try (var admin = Admin.create(adminSettings)) {
            admin.describeTopics(List.of(topic)).allTopicNames().get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new BrokerAway("topic " + topic + " cannot be reached: " + failure.getMessage(), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BrokerAway("stopping", stopping);
        }
    }

    /** Throws the producer away with everything it has not sent. */
    void drop() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        drop();
    }
}
