package safeguarding.platform.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.testing.servers.RunningServers;

/** A topic of its own on the real broker, and everything that was ever delivered to it. */
record ProofTopic(String name) {

    private static final int PARTITIONS = 3;

    static ProofTopic fresh(Map<String, String> settings) throws Exception {
        var topic = new ProofTopic("proof." + Identifiers.next());
        try (var admin = RunningServers.broker().admin()) {
            admin.createTopics(List.of(new NewTopic(topic.name(), PARTITIONS, (short) 1).configs(settings)))
                    .all()
                    .get();
        }
        return topic;
    }

    static ProofTopic fresh() throws Exception {
        return fresh(Map.of());
    }

    /** Reads the topic from its first message to its present end. */
    List<Delivered> deliveries() {
        var partitions = new ArrayList<TopicPartition>();
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(new TopicPartition(name, i));
        }
        var deliveries = new ArrayList<Delivered>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", RunningServers.broker().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> deliveries.add(Delivered.of(message)));
            }
        }
        return deliveries;
    }

    /** The sequences of each aggregate in the order in which each was delivered for the first time. */
    static Map<UUID, List<Long>> firstDeliveries(List<Delivered> deliveries) {
        var firsts = new HashMap<UUID, LinkedHashMap<Long, UUID>>();
        deliveries.forEach(each -> firsts.computeIfAbsent(each.aggregateId(), id -> new LinkedHashMap<>())
                .putIfAbsent(each.sequence(), each.eventId()));
        var sequences = new HashMap<UUID, List<Long>>();
        firsts.forEach((aggregate, events) -> sequences.put(aggregate, List.copyOf(events.keySet())));
        return sequences;
    }
}
