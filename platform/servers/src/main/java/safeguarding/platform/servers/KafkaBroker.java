package safeguarding.platform.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** A real Kafka broker (KRaft, single node) in a process and on a classpath of its own, on loopback. */
public final class KafkaBroker implements ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final ServerOptions options;
    private final DetachedProcess process;

    private KafkaBroker(ServerOptions options) {
        this.options = options;
        this.process = new DetachedProcess(pidFile());
    }

    /** The broker of these options; it may be running already. */
    public static KafkaBroker of(ServerOptions options) {
        return new KafkaBroker(options);
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public int port() {
        return options.port();
    }

    /** The value of {@code kafka.bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    public Path log() {
        return options.folder().resolve("kafka.log");
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public Optional<Long> number() {
        return process.number();
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Folders.create(options.folder());
        BrokerSettings.write(options);
        process.start(BrokerCommand.of(options), Map.of(), options.folder(), log());
        if (options.endsWithItsStarter()) {
            Launch.watch(pidFile(), options.folder());
        }
        if (!Patience.until(START_LIMIT, () -> answers() || !running()) || !running()) {
            throw process.failure("Kafka did not start", log());
        }
    }

    @Override
    public void stop() {
        process.stop(STOP_LIMIT);
    }

    @Override
    public void kill() {
        process.kill();
    }

    /** Creates those topics that are missing; the others are left as they are. */
    public void create(Collection<Topic> topics) {
        DeclaredTopics.create(bootstrapServers(), topics);
    }

    /** A client for administration; the caller closes it. */
    public Admin admin() {
        return DeclaredTopics.admin(bootstrapServers());
    }

    private boolean answers() {
        if (FreePort.isFree(port())) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (Exception e) {
            return false;
        }
    }

    private Path pidFile() {
        return options.folder().resolve("kafka.pid");
    }
}
