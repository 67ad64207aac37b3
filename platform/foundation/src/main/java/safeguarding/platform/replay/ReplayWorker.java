package safeguarding.platform.replay;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.relay.BrokerAway;
import safeguarding.platform.relay.CloudEventRecords;
import safeguarding.platform.relay.KafkaConnection;
import safeguarding.platform.relay.KafkaPublisher;

/** Works off open replays, beside the relay and without holding it up; any instance goes on where another one ended. */
@ApplicationScoped
public class ReplayWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CHUNK = 1000;

    private final KafkaPublisher publisher;
    private final Replaying replaying;
    private volatile boolean stopping;

    ReplayWorker(
            DataSource dataSource,
            CloudEventRecords records,
            EventNames names,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.publisher = new KafkaPublisher(new KafkaConnection(bootstrapServers, PATIENCE), records);
        this.replaying = new Replaying(dataSource, publisher, new ReplayTopics(bootstrapServers, names.topic()), CHUNK);
    }

    @Scheduled(identity = "event-replays", every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            while (!stopping && replaying.publishNext()) {}
        } catch (BrokerAway away) {
            Log.warnf("A replay waits for the broker: %s", away.getMessage());
        } catch (SQLException failed) {
            Log.warnf("A replay waits for the database: %s", failed.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        publisher.close();
    }
}
