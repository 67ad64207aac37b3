package safeguarding.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.RecordedEvent;

/** An event as a Kafka record: CloudEvents 1.0 in binary mode, key is the aggregate. */
@ApplicationScoped
public class CloudEventRecords {

    private final EventNames names;

    /** Names events as the service does. */
    public CloudEventRecords(EventNames names) {
        this.names = names;
    }

    /** The record that carries the event to a topic. */
    ProducerRecord<byte[], byte[]> of(String topic, RecordedEvent event) {
        var key = event.aggregateId().toString();
        var message =
                new ProducerRecord<>(topic, key.getBytes(UTF_8), event.data().getBytes(UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id().toString());
        header(message, "ce_type", names.type(event));
        header(message, "ce_source", names.source());
        header(message, "ce_subject", key);
        header(message, "ce_time", event.recordedAt().toString());
        header(message, "ce_sequence", Long.toString(event.aggregateVersion()));
        header(message, "ce_aggregatetype", event.aggregateType());
        header(message, "ce_correlationid", event.correlationId());
        header(message, "ce_causationid", event.causationId());
        header(message, "ce_actor", event.actor());
        header(message, "ce_traceparent", event.traceparent());
        header(message, "traceparent", event.traceparent());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<byte[], byte[]> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
