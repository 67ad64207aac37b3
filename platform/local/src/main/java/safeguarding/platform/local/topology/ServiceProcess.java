package safeguarding.platform.local.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import safeguarding.platform.local.home.PrivateFile;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.servers.DetachedProcess;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.ServerProcess;

/** One of our six services as a process: packaged by the build, told its settings by a private file, ready by health. */
public final class ServiceProcess implements ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    /** At most once a build: what was learned of the start is written down at the end. */
    private static final Duration STOP_LIMIT_OF_A_RECORDING = Duration.ofSeconds(120);
    /** Threads that come and go share two arenas; each of its own would keep what it once took. */
    private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private static final int HEALTH_LIMIT_MILLISECONDS = 3_000;

    private final SuiteHome home;
    private final String name;
    private final int port;
    private final Properties settings;
    private final Heap heap;
    private final DetachedProcess process;

    ServiceProcess(SuiteHome home, String name, int port, Properties settings, Heap heap) {
        this.home = home;
        this.name = name;
        this.port = port;
        this.settings = settings;
        this.heap = heap;
        this.process = new DetachedProcess(home.processOf(name).path());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return home.log(name);
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
        if (!running()) {
            keepThePreviousLog();
            new PrivateFile(home.service(name).resolve("config/application.properties")).write(settings);
            process.start(command(), ENVIRONMENT, home.service(name), log());
        }
        if (!Patience.until(START_LIMIT, () -> ready() || !running()) || !running()) {
            throw process.failure(name + " did not become ready", log());
        }
    }

    /** Whether it says that it can do its work. */
    public boolean ready() {
        try {
            var question = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                    .toURL()
                    .openConnection();
            question.setConnectTimeout(HEALTH_LIMIT_MILLISECONDS);
            question.setReadTimeout(HEALTH_LIMIT_MILLISECONDS);
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        var cache = cache();
        boolean lived = running();
        if (process.stop(cache.exists() ? STOP_LIMIT : STOP_LIMIT_OF_A_RECORDING) && lived) {
            cache.keep();
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    List<String> command() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(heap.options());
        command.addAll(learned());
        command.addAll(List.of("-Dquarkus.profile=local", "-jar", program().toString()));
        return command;
    }

    /** A start that takes in a whole council is not learned from: what that needs would stay in memory ever after. */
    private List<String> learned() {
        var cache = cache();
        return cache.exists() || !home.council().expectsDemonstration() ? cache.options() : List.of();
    }

    private StartCache cache() {
        return StartCache.of(home.startCache(name), program(), heap.options());
    }

    private Path program() {
        return home.app(name).resolve("quarkus-run.jar");
    }

    private void keepThePreviousLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), log().resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
