package safeguarding.platform.servers;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One server as a process of this machine, on loopback only. Its state lives in its folder, so that another JVM can
 * take hold of a server that is already running by naming the same {@link ServerOptions}.
 */
public interface ServerProcess {

    /** Name for people, such as {@code PostgreSQL}. */
    String name();

    /** The TCP port it listens on. */
    int port();

    /** Where its output goes. */
    Path log();

    /** Whether its process lives; says nothing about readiness. */
    boolean running();

    /** The number of its process while it lives; its children are found from there. */
    Optional<Long> number();

    /**
     * Starts it and returns when it serves; does nothing when it is running already.
     *
     * @throws ServerFailure when it does not become ready; the message holds the end of its log
     */
    void start();

    /** Stops it in good order; does nothing when it is not running. */
    void stop();

    /** Ends it as a power cut would, with all its children. */
    void kill();
}
