package safeguarding.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import safeguarding.platform.exchange.BundleConsumer;
import safeguarding.platform.testing.servers.RunningServers;

/** Another service that publishes what a test wants. */
final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RunningServers.broker().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    static IncomingEvent moved(String subject, long sequence, String to) {
        return new IncomingEvent(
                UUID.randomUUID(),
                BundleConsumer.TYPE,
                "/elsewhere",
                subject,
                sequence,
                "2013-08-12T09:00:00Z",
                "story",
                "{\"to\":\"%s\",\"nobodyAskedFor\":true}".formatted(to));
    }

    void send(IncomingEvent event) {
        sendRaw(event.subject(), RawEvent.of(event));
    }

    /** Leaves it to the producer to send when the broker answers. */
    void sendLater(IncomingEvent event) {
        begin(event.subject(), RawEvent.of(event));
    }

    void sendRaw(String key, RawEvent event) {
        begin(key, event);
        producer.flush();
    }

    private void begin(String key, RawEvent event) {
        var message = new ProducerRecord<>(BundleConsumer.TOPIC, key, event.value());
        event.headers()
                .forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }

    @Override
    public void close() {
        producer.close();
    }
}
