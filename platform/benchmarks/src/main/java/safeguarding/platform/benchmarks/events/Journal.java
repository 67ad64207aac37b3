package safeguarding.platform.benchmarks.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServiceDatabase;

/** A journal of its own for each peer, made by the migrations of the services. */
public final class Journal {

    private static final List<String> MIGRATIONS =
            List.of("/db/foundation/V2026110101__journal.sql", "/db/foundation/V2026110102__relay.sql");

    private final PostgresServer server;
    private final ServiceDatabase database;

    /** The journal in a database that has none yet. */
    public Journal(PostgresServer server, ServiceDatabase database) {
        this.server = server;
        this.database = database;
    }

    /** Makes it. */
    public Journal create() {
        execute(MIGRATIONS.stream().map(this::migration).toList());
        return this;
    }

    /** Adds so many events, a hundred in a transaction, each of an aggregate of its own. */
    public void add(int events) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (int i = 0; i < events; i += 100) {
                statement.execute("""
                        insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name,
                            schema_version, child_ids, area, occurred_on, actor, correlation_id, data)
                        select uuidv7(), 'section-47-enquiry', uuidv7(), 1, 'enquiry-started', 1, array[uuidv7()],
                            'north-east', current_date, 'bench', 'bench', '%s'::jsonb
                        from generate_series(1, 100)""".formatted(Writer.DATA));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(List<String> scripts) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection owner() throws SQLException {
        return server.connect(database.name(), database.owner(), database.ownerPassword());
    }

    private String migration(String name) {
        try (var text = Journal.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), UTF_8)
                    .replace("${runtimeRole}", database.runtimeRole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
