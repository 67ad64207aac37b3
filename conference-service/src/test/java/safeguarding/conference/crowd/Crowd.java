package safeguarding.conference.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.testing.crowd.ExplainedDatabase;
import safeguarding.platform.testing.servers.RunningServers;

/** The children of the large register: 20,000, or as many as {@code -Dcrowd=100000} asks for. */
final class Crowd {

    static final int CHILDREN = Integer.getInteger("crowd", 20_000);

    private Crowd() {}

    /** Fills the register on first use; the database outlives the service that a test runs. */
    static synchronized void gather() {
        if (!there()) {
            try (var script = Crowd.class.getResourceAsStream("crowd.sql")) {
                run(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("{children}", Integer.toString(CHILDREN)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            run("vacuum analyze");
        }
    }

    /** A statement of the owner. */
    static void run(String sql) {
        try (var connection = RunningServers.asOwner(ExplainedDatabase.NAME);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean there() {
        return find(1).isPresent();
    }

    /** A child by its place in the register. */
    static UUID child(int place) {
        return find(place).orElseThrow();
    }

    private static Optional<UUID> find(int place) {
        try (var connection = RunningServers.asOwner(ExplainedDatabase.NAME);
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select id from child where council_child_id = 'crowd-" + place + "'")) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The question that a plan enquiry puts about a child, by its place in the register. */
    static String askedAbout(int place) {
        return "{\"name\": {\"given\": \"given%d\", \"family\": \"family%d\"}, \"dateOfBirth\": \"%s\"}"
                .formatted(
                        place % 200,
                        place * 7919L % 5000,
                        LocalDate.of(2008, 1, 1).plusDays(place * 37L % 6000));
    }
}
