package safeguarding.platform.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * A broker that no longer answers: its process is stopped in its tracks, its connections stay open. It is back within a
 * moment, which a broker that was killed is not.
 */
public final class FrozenBroker implements AutoCloseable {

    private final long pid;

    private FrozenBroker(long pid) {
        this.pid = pid;
    }

    /** Stops the broker of this JVM until it is closed. */
    public static FrozenBroker freeze() throws IOException {
        RunningServers.broker();
        var pidFile = Path.of(System.getProperty("test-kit.kafka.folder"), "kafka.pid");
        var frozen = new FrozenBroker(
                Long.parseLong(Files.readString(pidFile).strip().split("\\s", 2)[0]));
        frozen.signal("STOP");
        return frozen;
    }

    @Override
    public void close() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        try {
            var ended = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IOException("the broker took no signal " + name);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }
}
