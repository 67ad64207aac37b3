package safeguarding.platform.benchmarks.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.PostgresServer;

/** Has PostgreSQL write down every statement of one login, and reads what it wrote. */
public final class StatementLog {

    private final PostgresServer server;
    private final String login;

    /** The log of what one login does. */
    public StatementLog(PostgresServer server, String login) {
        this.server = server;
        this.login = login;
    }

    /** The one transaction that writes to the access log while the action runs, from its beginning to its commit. */
    public List<LoggedStatement> requestOf(Runnable action) {
        var requests = during(action).stream()
                .filter(statements -> statements.stream().anyMatch(StatementLog::tellsWhoLooked))
                .toList();
        if (requests.size() != 1) {
            throw new IllegalStateException("One request was made, " + requests.size() + " were logged");
        }
        return requests.getFirst();
    }

    private static boolean tellsWhoLooked(LoggedStatement statement) {
        return statement.sql().startsWith("insert into access_log");
    }

    /** The statements that run while the action runs, each connection's by itself, in order. */
    public List<List<LoggedStatement>> during(Runnable action) {
        set("log_line_prefix", "'<%p %u> '");
        set("log_statement", "'all'");
        long from = size();
        action.run();
        set("log_statement", "'none'");
        return LoggedStatements.of(text(from), login);
    }

    private String text(long from) {
        try {
            byte[] all = Files.readAllBytes(server.log());
            return new String(all, (int) from, all.length - (int) from, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        try {
            return Files.size(server.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String setting, String value) {
        try (var connection = server.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set " + setting + " = " + value);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        awaitSetting(setting, value);
    }

    /** A reload reaches the connections a moment later; a new one has it once the postmaster has. */
    private void awaitSetting(String setting, String value) {
        String wanted = value.substring(1, value.length() - 1);
        boolean seen = Patience.until(Duration.ofSeconds(10), () -> {
            try (var connection = server.connectAsSuperuser("postgres");
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("show " + setting)) {
                return row.next() && wanted.equals(row.getString(1));
            } catch (SQLException e) {
                return false;
            }
        });
        if (!seen) {
            throw new IllegalStateException("PostgreSQL did not take " + setting);
        }
    }
}
