package safeguarding.platform.benchmarks.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What the peers send: as many headers as the relay's records, by a producer with the relay's settings. */
final class Records {

    private Records() {}

    static Producer<byte[], byte[]> producer(Place place) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        place.bootstrap(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "linger.ms",
                        0L,
                        "batch.size",
                        256 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    static ProducerRecord<byte[], byte[]> of(Place place, UUID id, UUID aggregate, String data) {
        String key = aggregate.toString();
        var message = new ProducerRecord<>(place.topic(), key.getBytes(UTF_8), data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_type", "safeguarding.bench.enquiry-started.v1",
                        "ce_source", "/bench",
                        "ce_subject", key,
                        "ce_sequence", "1",
                        "ce_aggregatetype", "section-47-enquiry",
                        "ce_correlationid", id.toString(),
                        "ce_actor", "bench",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
