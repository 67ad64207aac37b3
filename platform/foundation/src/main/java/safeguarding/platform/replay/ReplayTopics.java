package safeguarding.platform.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import safeguarding.platform.relay.BrokerAway;

/** Makes the topic of a replay, with as many partitions as the service's own. */
public final class ReplayTopics {

    private static final int PATIENCE_MILLIS = 10_000;

    private final String bootstrapServers;
    private final String like;

    /**
     * Makes topics on a broker.
     *
     * @param like the topic whose number of partitions is taken over
     */
    public ReplayTopics(String bootstrapServers, String like) {
        this.bootstrapServers = bootstrapServers;
        this.like = like;
    }

    /** Makes the topic; one that is there already, from an attempt that was cut short, serves as well. */
    void create(String topic) throws BrokerAway {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers,
                "default.api.timeout.ms", PATIENCE_MILLIS,
                "request.timeout.ms", PATIENCE_MILLIS))) {
            var partitions = admin.describeTopics(List.of(like))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .partitions()
                    .size();
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new BrokerAway("topic " + topic + " cannot be made: " + refused.getMessage(), refused);
            }
        } catch (KafkaException failure) {
            throw new BrokerAway("topic " + topic + " cannot be made: " + failure.getMessage(), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BrokerAway("stopping", stopping);
        }
    }
}
