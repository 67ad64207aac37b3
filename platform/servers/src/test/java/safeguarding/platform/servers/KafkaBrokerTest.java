package safeguarding.platform.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaBrokerTest {

    private static final KafkaBroker BROKER = KafkaBroker.of(ServerOptions.temporary("kafka"));
    private static final Topic TOPIC = new Topic("kept.v1", 1, 24);

    @BeforeAll
    static void start() {
        BROKER.start();
        BROKER.create(List.of(TOPIC));
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    @Test
    void keepsAcknowledgedRecordsWhenItIsKilledAndStartedAgainOnTheSamePort() throws Exception {
        send("first");
        BROKER.kill();
        assertThat(BROKER.running()).isFalse();
        BROKER.start();
        BROKER.create(List.of(TOPIC));
        send("second");
        assertThat(read(2)).containsExactly("first", "second");
    }

    @Test
    void doesNotMakeTopicsUnasked() {
        assertThatThrownBy(() -> {
                    try (var producer = producer(Map.of("max.block.ms", "1500"))) {
                        producer.send(new ProducerRecord<>("never-declared", "x"))
                                .get();
                    }
                })
                .hasMessageContaining("never-declared");
    }

    @Test
    void readsTheDeclaredTopicsOfTheCatalogue() {
        var json = "[{\"name\":\"a.v1\",\"partitions\":6,\"retentionHours\":168,\"owner\":\"conference-service\"}]";
        assertThat(Topic.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .containsExactly(new Topic("a.v1", 6, 168));
    }

    private static void send(String value) throws Exception {
        try (var producer = producer(Map.of("acks", "all"))) {
            producer.send(new ProducerRecord<>(TOPIC.name(), value)).get();
        }
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> settings) {
        var all = new java.util.HashMap<>(settings);
        all.put("bootstrap.servers", BROKER.bootstrapServers());
        return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
    }

    private static List<String> read(int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC.name(), 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Patience.until(Duration.ofSeconds(20), () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
        }
        return values;
    }
}
