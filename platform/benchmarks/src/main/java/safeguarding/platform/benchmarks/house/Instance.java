package safeguarding.platform.benchmarks.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import safeguarding.platform.servers.DetachedProcess;
import safeguarding.platform.servers.Memory;
import safeguarding.platform.servers.Patience;

/** One packaged service as a process, told its settings by a file in its working folder. */
public final class Instance implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final Path program;
    private final int port;
    private final List<String> options;
    private final DetachedProcess process;

    /**
     * Prepares it.
     *
     * @param folder its working folder
     * @param app where the build has put it
     * @param settings what it is told; its port is among them
     * @param options what the JVM is told
     */
    public Instance(Path folder, Path app, Properties settings, List<String> options) {
        this.folder = folder;
        this.program = app.resolve("quarkus-run.jar");
        this.port = Integer.parseInt(settings.getProperty("quarkus.http.port"));
        this.options = List.copyOf(options);
        this.process = new DetachedProcess(folder.resolve("process.pid"));
        write(settings);
    }

    /** Starts it and returns at once. */
    public void launch() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-Dquarkus.profile=local", "-jar", program.toString()));
        process.start(command, Map.of("MALLOC_ARENA_MAX", "2"), folder, log());
    }

    /** Starts it and returns when it is ready. */
    public Instance start() {
        launch();
        if (!Patience.until(START_LIMIT, () -> ready() || !process.running()) || !process.running()) {
            throw process.failure(folder.getFileName() + " did not become ready", log());
        }
        return this;
    }

    public int port() {
        return port;
    }

    /** The number of its process. */
    public long number() {
        return process.number().orElseThrow(() -> new IllegalStateException("It does not run: " + log()));
    }

    /** What it takes of the machine's memory now. */
    public Memory memory() {
        return Memory.of(number());
    }

    public Path log() {
        return folder.resolve("service.log");
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }

    private boolean ready() {
        try {
            var question = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/q/health/ready")
                    .toURL()
                    .openConnection();
            question.setConnectTimeout(2_000);
            question.setReadTimeout(2_000);
            return question.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void write(Properties settings) {
        try {
            var file = Files.createDirectories(folder.resolve("config")).resolve("application.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
