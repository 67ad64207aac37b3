package safeguarding.platform.servers;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Makes the topics of the event catalogue on a broker, wherever it runs: nothing makes a topic by writing to it. */
public final class DeclaredTopics {

    private DeclaredTopics() {}

    /** Creates those topics that are missing; the others are left as they are. */
    public static void create(String bootstrapServers, Collection<Topic> topics) {
        try (var admin = admin(bootstrapServers)) {
            var there = admin.listTopics().names().get();
            var missing = topics.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(Topic::forTheBroker)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (Exception e) {
            throw new ServerFailure("Topics could not be created.", e);
        }
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                "5000",
                "default.api.timeout.ms",
                "30000"));
    }
}
