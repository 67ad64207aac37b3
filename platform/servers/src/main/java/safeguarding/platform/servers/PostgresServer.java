package safeguarding.platform.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real PostgreSQL 18 on loopback. Works for root too: it then runs in a user namespace of its own. */
public final class PostgresServer implements ServerProcess {

    private static final String SETTINGS = String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c max_connections=200",
            "-c shared_buffers=64MB",
            "-c timezone=UTC -c log_timezone=UTC",
            "-c max_prepared_transactions=0");
    private static final String NO_NAMESPACE =
            "PostgreSQL does not run as root, and this machine allows no user namespace (unshare -U). Run as an ordinary user.";

    private final ServerOptions options;

    private PostgresServer(ServerOptions options) {
        this.options = options;
    }

    /** The server of these options; it may be running already. */
    public static PostgresServer of(ServerOptions options) {
        return new PostgresServer(options);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public int port() {
        return options.port();
    }

    @Override
    public Path log() {
        return options.folder().resolve("postgresql.log");
    }

    @Override
    public boolean running() {
        return postmaster().process().isPresent();
    }

    @Override
    public Optional<Long> number() {
        return postmaster().process().map(Pid::number);
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        if (!Files.exists(folder().resolve("PG_VERSION"))) {
            initialise();
        }
        postmaster().forgetStranger();
        control("start", "-w", "-t", "180", "-l", log().toString(), "-o", SETTINGS + " -p " + port());
        if (options.endsWithItsStarter()) {
            Launch.watch(postmaster().path(), options.folder());
        }
    }

    @Override
    public void stop() {
        if (running()) {
            control("stop", "-w", "-t", "60", "-m", "fast");
        }
    }

    @Override
    public void kill() {
        postmaster().process().ifPresent(Pid::kill);
        postmaster().remove();
    }

    /** Makes a service's database and its logins where they are missing. */
    public void create(ServiceDatabase database) {
        new ServiceDatabases("127.0.0.1", port(), "postgres", superuserPassword()).create(database);
    }

    /** A connection to a database under one of its logins. */
    public Connection connect(String database, String user, String password) throws SQLException {
        return new ServiceDatabases("127.0.0.1", port(), user, password).connect(database);
    }

    /** A connection as the server's superuser, for faults and proofs. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return connect(database, "postgres", superuserPassword());
    }

    /** The JDBC address of a database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Under another name first: what was broken off is begun anew, not started. */
    private void initialise() {
        var fresh = options.folder().resolve("data.new");
        Folders.delete(fresh);
        Folders.create(options.folder());
        var password = options.folder().resolve("superuser.password");
        Folders.writeSecret(password, Secret.random());
        run(
                PostgresBinaries.program("initdb"),
                List.of(
                        "-D",
                        fresh.toString(),
                        "-U",
                        "postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        Folders.move(fresh, folder());
    }

    private String superuserPassword() {
        return Folders.read(options.folder().resolve("superuser.password"));
    }

    private void control(String action, String... arguments) {
        var all = new ArrayList<>(List.of(action, "-D", folder().toString()));
        all.addAll(List.of(arguments));
        try {
            run(PostgresBinaries.program("pg_ctl"), all);
        } catch (ServerFailure e) {
            throw new ServerFailure("PostgreSQL did not " + action + ": " + new LogFile(log()).end(), e);
        }
    }

    private void run(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        try {
            Launch.run(command, Map.of("LC_ALL", "C", "TZ", "UTC"), options.folder());
        } catch (ServerFailure e) {
            throw String.valueOf(e.getMessage()).contains("unshare: ") ? new ServerFailure(NO_NAMESPACE, e) : e;
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private Path folder() {
        return options.folder().resolve("data");
    }

    private PostmasterFile postmaster() {
        return new PostmasterFile(folder().resolve("postmaster.pid"));
    }
}
