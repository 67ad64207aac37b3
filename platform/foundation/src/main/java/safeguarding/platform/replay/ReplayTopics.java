package safeguarding.platform.replay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
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

    /**
     * Makes the topic; one that is there already, from an attempt that was cut short, serves as well.
     *
     * @return why the broker will never make it; null when it is there
     * @throws BrokerAway when it cannot be made now
     */
    @Nullable
    String create(String topic) throws BrokerAway {
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
            return null;
        } catch (ExecutionException refused) {
            return judge(topic, Objects.requireNonNull(refused.getCause()));
        } catch (KafkaException failure) {
            throw new BrokerAway("topic " + topic + " cannot be made: " + failure.getMessage(), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BrokerAway("stopping", stopping);
        }
    }

    private static @Nullable String judge(String topic, Throwable refusal) throws BrokerAway {
        if (refusal instanceof TopicExistsException) {
            return null;
        }
        var saying = "topic " + topic + " cannot be made: " + refusal.getMessage();
        if (refusal instanceof RetriableException || !(refusal instanceof ApiException)) {
            throw new BrokerAway(saying, refusal);
        }
        return saying;
    }
}
