package safeguarding.platform.benchmarks.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;
import safeguarding.platform.relay.CloudEventRecords;
import safeguarding.platform.relay.JournalRelay;
import safeguarding.platform.relay.KafkaConnection;
import safeguarding.platform.relay.KafkaPublisher;
import safeguarding.platform.relay.RelayConfiguration;
import safeguarding.platform.relay.RelayStanding;
import safeguarding.platform.relay.RelayState;
import safeguarding.platform.relay.RelayWorker;

/** The relay of the services, with its usual settings and a pool like theirs. */
final class RelayPublication implements Publication, RelayConfiguration {

    private final AgroalDataSource dataSource;
    private final KafkaPublisher publisher;
    private final JournalRelay relay;
    private @Nullable RelayWorker worker;

    RelayPublication(Place place) throws SQLException {
        dataSource = AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "maxSize", "4",
                        "minSize", "1",
                        "initialSize", "1",
                        "jdbcUrl", place.jdbcUrl(),
                        "providerClassName", "org.postgresql.Driver",
                        "principal", place.user(),
                        "credential", place.password()))
                .get());
        publisher = new KafkaPublisher(
                new KafkaConnection(place.bootstrap(), patience()), new CloudEventRecords(EventNames.of("bench")));
        relay = new JournalRelay(dataSource, publisher, place.topic(), batchSize());
    }

    @Override
    public void begin() {
        worker = new RelayWorker(relay, this, new RelayStanding(RelayState.STARTING));
        worker.start();
    }

    @Override
    public void committed(UUID id, UUID aggregate, String data) {
        if (worker != null) {
            worker.wakeUp();
        }
    }

    @Override
    public void pause() {
        if (worker != null) {
            worker.close();
        }
        worker = null;
    }

    @Override
    public void close() {
        pause();
        publisher.close();
        dataSource.close();
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(25);
    }

    @Override
    public int batchSize() {
        return 5_000;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(10);
    }
}
