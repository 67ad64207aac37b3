package safeguarding.platform.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.journal.JournalBell;

/** The relay of this instance, from start to shutdown. */
@Startup
@ApplicationScoped
public class ServiceRelay {

    private final RelayStanding standing;
    private final @Nullable KafkaPublisher publisher;
    private final @Nullable RelayWorker worker;

    ServiceRelay(
            DataSource dataSource,
            RelayConfiguration configuration,
            CloudEventRecords records,
            EventNames names,
            JournalBell bell,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        if (!configuration.enabled()) {
            standing = new RelayStanding(RelayState.OFF);
            publisher = null;
            worker = null;
            return;
        }
        standing = new RelayStanding(RelayState.STARTING);
        publisher = new KafkaPublisher(new KafkaConnection(bootstrapServers, configuration.patience()), records);
        var relay = new JournalRelay(dataSource, publisher, names.topic(), configuration.batchSize());
        worker = new RelayWorker(relay, configuration, standing);
        bell.listen(worker::wakeUp);
        worker.start();
    }

    /** What the relay says about itself. */
    public RelayStanding standing() {
        return standing;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        if (worker != null) {
            worker.close();
        }
        if (publisher != null) {
            publisher.close();
        }
    }
}
