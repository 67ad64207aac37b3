package safeguarding.platform.journal;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.testing.servers.RunningServers;

/** An empty journal in a database of its own, and transactions on it that a script opens, writes and ends. */
public final class ProofJournal {

    private static final int CONNECTIONS = 20;

    private static final ServiceDatabase TEMPLATE =
            new ServiceDatabase("proof", "proof_owner", "owner-of-a-proof", "proof_run", "run-of-a-proof");

    private static final AtomicBoolean MIGRATED = new AtomicBoolean();

    private final ServiceDatabase database;
    private final DataSource pool;

    private ProofJournal(ServiceDatabase database) {
        this.database = database;
        this.pool = pool(database);
    }

    private static DataSource pool(ServiceDatabase database) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                            .reapTimeout(Duration.ofSeconds(5))
                            .acquisitionTimeout(Duration.ofSeconds(20))
                            .connectionFactoryConfiguration(connections -> connections
                                    .jdbcUrl(RunningServers.postgres().jdbcUrl(database.name()))
                                    .principal(new NamePrincipal(database.runtimeRole()))
                                    .credential(new SimplePassword(database.runtimePassword())))));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** A fresh database with the foundation's schema: a copy of one that was migrated once. */
    public static ProofJournal fresh() {
        var name = "proof_" + Identifiers.next().toString().replace("-", "").substring(0, 20);
        try (var connection = RunningServers.postgres().connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            if (!MIGRATED.getAndSet(true)) {
                migrateOnce();
            }
            statement.execute(
                    "create database %s template %s owner %s".formatted(name, TEMPLATE.name(), TEMPLATE.owner()));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ProofJournal(new ServiceDatabase(
                name, TEMPLATE.owner(), TEMPLATE.ownerPassword(), TEMPLATE.runtimeRole(), TEMPLATE.runtimePassword()));
    }

    private static void migrateOnce() {
        // Interned: the same lock for every class loader that loads this class. A second time there is nothing to
        // migrate.
        synchronized ("proof-template".intern()) {
            RunningServers.postgres().create(TEMPLATE);
            Flyway.configure()
                    .dataSource(
                            RunningServers.postgres().jdbcUrl(TEMPLATE.name()),
                            TEMPLATE.owner(),
                            TEMPLATE.ownerPassword())
                    .locations("classpath:db/foundation")
                    .placeholders(Map.of("runtimeRole", TEMPLATE.runtimeRole()))
                    .load()
                    .migrate();
        }
    }

    /** Connections with the rights the service has; each names its user to the server, so that a proof can cut it off. */
    public DataSource asService(String applicationName) {
        var source = new PGSimpleDataSource();
        source.setUrl(RunningServers.postgres().jdbcUrl(database.name()));
        source.setUser(database.runtimeRole());
        source.setPassword(database.runtimePassword());
        source.setApplicationName(applicationName);
        return source;
    }

    /** Connections with the rights the service has, from a pool as the service has one. */
    public DataSource asService() {
        return pool;
    }

    /** The JDBC address of the database. */
    public String jdbcUrl() {
        return RunningServers.postgres().jdbcUrl(database.name());
    }

    /** Gives the login the service works with a setting of its own, in this database only. */
    public void setForTheService(String setting) throws SQLException {
        asSuperuser("alter role %s in database %s set %s".formatted(runtimeRole(), database.name(), setting));
    }

    /** The login the service works with. */
    public String runtimeRole() {
        return database.runtimeRole();
    }

    /** Does something only the owner or an accident can do. */
    public void asOwner(String sql) throws SQLException {
        try (var connection =
                        RunningServers.postgres().connect(database.name(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does something only the server's superuser can do. */
    public void asSuperuser(String sql) throws SQLException {
        try (var connection = RunningServers.postgres().connectAsSuperuser(database.name());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One number from the database. */
    public long number(String sql) throws SQLException {
        try (var connection = asService().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Opens a transaction that has its transaction id already. */
    public OpenTransaction begin() throws SQLException {
        return new OpenTransaction(asService().getConnection());
    }

    /** Opens a transaction on another journal. */
    public static OpenTransaction begin(Connection connection) throws SQLException {
        return new OpenTransaction(connection);
    }

    /** Records one event in a transaction of its own. */
    public UUID record(UUID aggregateId) throws SQLException {
        try (var transaction = begin()) {
            var event = transaction.record(aggregateId);
            transaction.commit();
            return event;
        }
    }

    /** A transaction in the hands of a script. */
    public static final class OpenTransaction implements AutoCloseable {

        private final Connection connection;

        OpenTransaction(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            try (var id = connection.createStatement()) {
                id.execute("select pg_current_xact_id()");
            }
        }

        /** Records an event as the journal does: lock, next version, row. */
        public UUID record(UUID aggregateId) throws SQLException {
            return record(aggregateId, 10);
        }

        /** Records an event whose body is at least this long. */
        public UUID record(UUID aggregateId, int bytes) throws SQLException {
            var id = Identifiers.next();
            var version =
                    AggregateVersions.lock(connection, List.of(aggregateId)).next(aggregateId);
            try (var row = connection.prepareStatement("""
                insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name,
                    schema_version, child_ids, occurred_on, actor, correlation_id, data)
                values (?, 'proof', ?, ?, 'proof-made', 1, '{}', '2013-11-28', 'prover', 'proof',
                    jsonb_build_object('padding', repeat('x', ?)))\
                """)) {
                row.setObject(1, id);
                row.setObject(2, aggregateId);
                row.setLong(3, version);
                row.setInt(4, bytes);
                row.executeUpdate();
            }
            return id;
        }

        /** Makes what was recorded visible. */
        public void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
