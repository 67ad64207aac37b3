package safeguarding.platform.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.platform.local.topology.Topology;
import safeguarding.platform.servers.ServiceDatabase;

/** The last instant that any service has recorded: the suite's clock must never be set before it. */
record LastRecorded(Topology topology) {

    /** The latest instant in the journals of all services; empty when nothing was recorded yet. */
    Optional<Instant> instant() {
        return topology.databases().stream().flatMap(this::of).max(Instant::compareTo);
    }

    private Stream<Instant> of(ServiceDatabase database) {
        try (var connection = topology.postgresql().connectAsSuperuser(database.name())) {
            return hasJournal(connection) ? latest(connection).stream() : Stream.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The journal of " + database.name() + " cannot be read", e);
        }
    }

    private static boolean hasJournal(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select to_regclass('event_journal') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Optional<Instant> latest(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select max(recorded_at) from event_journal")) {
            return rows.next()
                    ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant)
                    : Optional.empty();
        }
    }
}
