package safeguarding.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.settings.SafeguardingSettings;

/** Opens connections to the broker, one for each consumer group. */
@ApplicationScoped
class Broker {

    private final String servers;
    private final String service;
    private final InboxConfiguration configuration;

    Broker(
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String servers,
            SafeguardingSettings settings,
            InboxConfiguration configuration) {
        this.servers = servers;
        this.service = settings.service();
        this.configuration = configuration;
    }

    /** Joins the group of a consumer; a group that is new reads its topics from the beginning. */
    Consumer<byte[], byte @Nullable []> open(String consumer) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        groupOf(consumer),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        configuration.batch(),
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        10_000,
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The consumer group, which all instances of a service share. */
    String groupOf(String consumer) {
        return service + "." + consumer;
    }
}
