package safeguarding.platform.testing.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.platform.servers.Topic;
import safeguarding.platform.testing.servers.RunningServers;

class EventScenarioTest {

    private static final String TOPIC = "scenario.v1";

    @BeforeAll
    static void declareTheTopic() {
        RunningServers.broker().create(List.of(new Topic(TOPIC, 3, 1)));
    }

    @Test
    void findsTheEventThatTheStimulusMadeWithItsHeadersAndBody() {
        try (var scenario = EventScenario.on(TOPIC)) {
            scenario.when(() -> {
                        send("other-thing", "subject-0", 1, "id-0");
                        send("plan-started", "subject-1", 1, "id-1");
                    })
                    .await("plan-started.v1", "subject-1")
                    .verify(event -> {
                        assertThat(event.key()).isEqualTo("subject-1");
                        assertThat(event.type()).isEqualTo("safeguarding.sample.plan-started.v1");
                        assertThat(event.data().get("n").asInt()).isEqualTo(1);
                    });
            assertThat(scenario.events()).extracting(ReceivedEvent::id).containsExactlyInAnyOrder("id-0", "id-1");
        }
    }

    @Test
    void doesNotCountEventsFromBeforeItBeganAndSaysWhatCameInstead() throws Exception {
        send("plan-started", "early", 1, "id-early");
        try (var scenario = EventScenario.on(TOPIC).within(Duration.ofMillis(300))) {
            assertThatThrownBy(() -> scenario.when(() -> send("plan-ended", "late", 1, "id-late"))
                            .await("plan-started.v1"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("No fitting plan-started.v1")
                    .hasMessageContaining("plan-ended.v1");
        }
    }

    @Test
    void readsATopicFromItsBeginningToItsEnd() throws Exception {
        send("read-all", "all-1", 1, "all-1");
        send("read-all", "all-2", 1, "all-2");
        try (var reader = TopicReader.fromTheBeginning(TOPIC)) {
            assertThat(reader.toTheEnd(Duration.ofSeconds(20)))
                    .filteredOn(event -> event.is("read-all.v1"))
                    .extracting(ReceivedEvent::subject)
                    .containsExactlyInAnyOrder("all-1", "all-2");
        }
    }

    private static void send(String name, String subject, int sequence, String id) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", RunningServers.broker().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            var message = new ProducerRecord<>(TOPIC, subject, "{\"n\": " + sequence + "}");
            message.headers()
                    .add("ce_type", ("safeguarding.sample." + name + ".v1").getBytes(UTF_8))
                    .add("ce_subject", subject.getBytes(UTF_8))
                    .add("ce_sequence", Integer.toString(sequence).getBytes(UTF_8))
                    .add("ce_id", id.getBytes(UTF_8));
            producer.send(message).get();
        }
    }
}
