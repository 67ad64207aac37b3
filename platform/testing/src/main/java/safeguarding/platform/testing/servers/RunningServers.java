package safeguarding.platform.testing.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;
import safeguarding.platform.servers.ServerProcess;
import safeguarding.platform.servers.ServiceDatabase;

/**
 * The servers of this JVM. They are started on first use, found again through system properties (Quarkus loads test
 * classes more than once) and end with the JVM. Whoever stops or kills one for a proof starts it again.
 */
public final class RunningServers {

    private static final String OWNER_PASSWORD = "owner-of-a-test";
    private static final String RUNTIME_PASSWORD = "service-of-a-test";

    private RunningServers() {}

    /** The PostgreSQL of this JVM. */
    public static PostgresServer postgres() {
        return once("postgres", PostgresServer::of);
    }

    /** The Kafka broker of this JVM. */
    public static KafkaBroker broker() {
        return once("kafka", KafkaBroker::of);
    }

    /** A service's database, made on first use. */
    public static ServiceDatabase database(String service) {
        var database = ServiceDatabase.of(service, OWNER_PASSWORD, RUNTIME_PASSWORD);
        postgres().create(database);
        return database;
    }

    /** A connection as the owner of a service's database: sees and may do everything in it. The caller closes it. */
    public static Connection asOwner(String service) throws SQLException {
        var database = ServiceDatabase.of(service, OWNER_PASSWORD, RUNTIME_PASSWORD);
        return postgres().connect(database.name(), database.owner(), database.ownerPassword());
    }

    /** A connection with the rights the service itself has. The caller closes it. */
    public static Connection asRuntimeRole(String service) throws SQLException {
        var database = ServiceDatabase.of(service, OWNER_PASSWORD, RUNTIME_PASSWORD);
        return postgres().connect(database.name(), database.runtimeRole(), database.runtimePassword());
    }

    /** Starts both at the same time. */
    static void startTogether() {
        var postgres = CompletableFuture.runAsync(RunningServers::postgres);
        broker();
        postgres.join();
    }

    private static <S extends ServerProcess> S once(String name, Function<ServerOptions, S> server) {
        // Interned: the same lock for every class loader that loads this class.
        synchronized (("test-kit." + name).intern()) {
            var port = Integer.getInteger("test-kit." + name + ".port");
            if (port != null) {
                var folder = Path.of(System.getProperty("test-kit." + name + ".folder"));
                return server.apply(new ServerOptions(folder, port, ServerOptions.Life.WITH_ITS_STARTER));
            }
            var options = ServerOptions.temporary(name);
            var fresh = server.apply(options);
            fresh.start();
            System.setProperty("test-kit." + name + ".folder", options.folder().toString());
            System.setProperty("test-kit." + name + ".port", Integer.toString(options.port()));
            return fresh;
        }
    }
}
