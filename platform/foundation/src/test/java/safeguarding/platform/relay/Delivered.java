package safeguarding.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One delivery as a consumer sees it. */
record Delivered(UUID eventId, UUID aggregateId, long sequence) {

    static Delivered of(ConsumerRecord<byte[], byte[]> message) {
        return new Delivered(
                UUID.fromString(header(message, "ce_id")),
                UUID.fromString(new String(message.key(), UTF_8)),
                Long.parseLong(header(message, "ce_sequence")));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
