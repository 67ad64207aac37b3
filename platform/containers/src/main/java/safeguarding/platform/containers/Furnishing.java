package safeguarding.platform.containers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import safeguarding.platform.servers.DeclaredTopics;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.ServerFailure;
import safeguarding.platform.servers.Topic;

/**
 * Makes the databases with their logins, or the topics, where they are missing, and ends. It may run as often as one likes:
 * what is there stays, passwords become those of the environment. Databases and topics are two runs, since services wait for
 * their database and never for the broker.
 */
public final class Furnishing {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Surroundings surroundings;

    Furnishing(Map<String, String> environment) {
        this.surroundings = new Surroundings(environment);
    }

    /** {@code databases} or {@code topics}; exit code 1 and one sentence when they cannot be made. */
    public static void main(String[] arguments) {
        var what = String.join(" ", arguments);
        try {
            new Furnishing(System.getenv()).furnish(what);
            System.out.println("There: " + what);
        } catch (ServerFailure | IllegalArgumentException failure) {
            System.err.println("Could not be made: " + what + ": " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Makes what the word names. */
    void furnish(String what) {
        switch (what) {
            case "databases" -> databases();
            case "topics" -> topics();
            default -> throw new IllegalArgumentException("there is databases and topics, not '" + what + "'");
        }
    }

    private void databases() {
        var server = surroundings.server();
        var wanted = surroundings.databases();
        insist(() -> wanted.forEach(server::create));
    }

    private void topics() {
        var broker = surroundings.broker();
        insist(() -> DeclaredTopics.create(broker, declaredTopics()));
    }

    /** Tries again while a server is not there yet; the last failure is told. */
    private static void insist(Runnable work) {
        if (!Patience.until(LIMIT, () -> works(work))) {
            work.run();
        }
    }

    private static boolean works(Runnable work) {
        try {
            work.run();
            return true;
        } catch (ServerFailure notYet) {
            return false;
        }
    }

    /** The topics that the event catalogue declares. */
    static List<Topic> declaredTopics() {
        try (InputStream topics = Furnishing.class.getResourceAsStream("/event-catalogue/topics.json")) {
            return Topic.read(Objects.requireNonNull(topics, "topics.json of the event catalogue"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
