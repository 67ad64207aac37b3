package safeguarding.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a server lives and how long.
 *
 * @param folder holds its data, its log and its process id
 * @param port the TCP port on loopback; greater than 0
 * @param life whether it outlives the JVM that starts it
 */
public record ServerOptions(Path folder, int port, Life life) {

    /** How long a server lives. */
    public enum Life {
        /** Ends, and is deleted from disk, when the JVM that started it ends, however that happens. */
        WITH_ITS_STARTER,
        /** Goes on until it is stopped. */
        DETACHED
    }

    public ServerOptions {
        folder = folder.toAbsolutePath();
        if (port <= 0) {
            throw new IllegalArgumentException("A server needs a port of its own.");
        }
    }

    /** For tests: a fresh folder that is deleted afterwards, a free port, gone with this JVM. */
    public static ServerOptions temporary(String name) {
        try {
            return new ServerOptions(
                    Files.createTempDirectory("safeguarding-" + name + "-"), FreePort.find(), Life.WITH_ITS_STARTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the local run: data that stay, a known port, running until stopped. */
    public static ServerOptions detached(Path folder, int port) {
        return new ServerOptions(folder, port, Life.DETACHED);
    }

    boolean endsWithItsStarter() {
        return life == Life.WITH_ITS_STARTER;
    }
}
