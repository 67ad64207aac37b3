package safeguarding.platform.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.servers.Topic;

class PublicationsTest {

    private static final PostgresServer POSTGRESQL =
            PostgresServer.of(ServerOptions.temporary("bench-test-postgresql"));
    private static final KafkaBroker KAFKA = KafkaBroker.of(ServerOptions.temporary("bench-test-kafka"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        POSTGRESQL.start();
        KAFKA.start();
    }

    @AfterAll
    static void stop() {
        KAFKA.stop();
        POSTGRESQL.stop();
    }

    @Test
    void theRelayFindsWhatNobodyHasToldItOf() throws Exception {
        var place = place("relay");
        journal("relay").add(300);
        try (var relay = new RelayPublication(place);
                var ends = new Ends(place)) {
            relay.begin();

            ends.await(300);
        }
    }

    @Test
    void theUnsafeSendIsReallyNaive() throws Exception {
        var place = place("unsafe");
        journal("unsafe").add(300);
        try (var naive = new UnsafePublication(place);
                var ends = new Ends(place)) {
            naive.begin();
            var commits = new ConcurrentHashMap<String, Long>();
            new Writer(place, naive, commits).write(5, 1_000);
            naive.pause();

            // What was committed when nobody could send it is lost: only the five are there.
            assertThat(commits).hasSize(5);
            assertThat(ends.all()).isEqualTo(5);
        }
    }

    @Test
    void theTimeFromACommitToItsConsumerIsMeasuredForEveryEvent() throws Exception {
        var place = place("times");
        journal("times");
        try (var relay = new RelayPublication(place);
                var reader = new Reader(place)) {
            relay.begin();
            var commits = new ConcurrentHashMap<String, Long>();
            new Writer(place, relay, commits).write(20, 100);

            assertThat(reader.read(20)).containsOnlyKeys(commits.keySet());
        }
    }

    private Journal journal(String name) {
        POSTGRESQL.create(database(name));
        return new Journal(POSTGRESQL, database(name)).create();
    }

    private Place place(String name) {
        KAFKA.create(List.of(new Topic("bench." + name, 2, 1)));
        var database = database(name);
        return new Place(
                POSTGRESQL.port(),
                database.name(),
                database.runtimeRole(),
                database.runtimePassword(),
                KAFKA.bootstrapServers(),
                "bench." + name,
                folder);
    }

    private static ServiceDatabase database(String name) {
        return ServiceDatabase.of("bench_" + name, "owner", "runtime");
    }
}
