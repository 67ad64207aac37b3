package safeguarding.platform.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
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

    /**
     * Learns where the topic's partitions are. While they are known it costs nothing; a connection that was thrown away
     * asks the broker. A later {@code send} then waits for nothing but its acknowledgement.
     */
    void probe(String topic) throws BrokerAway {
        try {
            producer().partitionsFor(topic);
        } catch (InterruptException stopping) {
            throw new BrokerAway("stopping", stopping);
        } catch (KafkaException failure) {
            throw new BrokerAway("topic " + topic + " cannot be reached: " + failure.getMessage(), failure);
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
