package safeguarding.platform.benchmarks.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import safeguarding.platform.servers.PostgresServer;

/** Has PostgreSQL write down every statement of one login, and reads what it wrote. */
public final class StatementLog {

    private static final Pattern ENTRY = Pattern.compile("^<(\\d+) (\\w*)> (\\w+): {2}(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    private final PostgresServer server;
    private final String login;

    /** The log of what one login does. */
    public StatementLog(PostgresServer server, String login) {
        this.server = server;
        this.login = login;
    }

    /** The statements that run while the action runs, each connection's by itself, in order. */
    public List<List<LoggedStatement>> during(Runnable action) {
        set("log_line_prefix", "'<%p %u> '");
        set("log_statement", "'all'");
        long from = size();
        action.run();
        set("log_statement", "'none'");
        return Connections.of(entries(from));
    }

    private record Entry(String process, String level, String text) {}

    private List<Entry> entries(long from) {
        try {
            byte[] all = Files.readAllBytes(server.log());
            var text = new String(all, (int) from, all.length - (int) from, java.nio.charset.StandardCharsets.UTF_8);
            var entries = new ArrayList<Entry>();
            for (String line : text.split("\n")) {
                var entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    entries.add(new Entry(
                            entry.group(2).equals(login) ? entry.group(1) : "", entry.group(3), entry.group(4)));
                } else if (!entries.isEmpty()) {
                    var last = entries.removeLast();
                    entries.add(
                            new Entry(last.process(), last.level(), last.text() + "\n" + line.replaceFirst("^\t", "")));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Connections {

        static List<List<LoggedStatement>> of(List<Entry> entries) {
            var connections = new java.util.LinkedHashMap<String, List<LoggedStatement>>();
            for (Entry entry : entries) {
                if (entry.process().isEmpty()) {
                    continue;
                }
                var statements = connections.computeIfAbsent(entry.process(), _ -> new ArrayList<>());
                var statement = STATEMENT.matcher(entry.text());
                if (entry.level().equals("LOG") && statement.matches()) {
                    statements.add(new LoggedStatement(statement.group(1).strip(), List.of()));
                } else if (entry.level().equals("DETAIL") && !statements.isEmpty()) {
                    var last = statements.removeLast();
                    statements.add(new LoggedStatement(last.sql(), values(entry.text())));
                }
            }
            return List.copyOf(connections.values());
        }

        private static List<String> values(String detail) {
            return VALUE.matcher(detail)
                    .results()
                    .map(value -> value.group(2).equals("NULL")
                            ? LoggedStatement.NULL
                            : value.group(3).replace("''", "'"))
                    .toList();
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
        boolean seen = safeguarding.platform.servers.Patience.until(java.time.Duration.ofSeconds(10), () -> {
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
