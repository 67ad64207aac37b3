package safeguarding.conference.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import safeguarding.platform.testing.servers.RunningServers;

/** What the database server was asked, transaction by transaction, as its log tells it. */
final class StatementsOfTransactions implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern.compile("^counted ([0-9]+/[0-9]+) LOG:  execute [^:]+: (.*)$");

    private final Path log = RunningServers.postgres().log();
    private final long start;

    private StatementsOfTransactions() throws SQLException, IOException {
        server("alter system set log_line_prefix = 'counted %v '", "alter system set log_statement = 'all'");
        start = Files.size(log);
    }

    /** Counts from now on until it is closed. */
    static StatementsOfTransactions count() throws SQLException, IOException {
        return new StatementsOfTransactions();
    }

    /** The first line of each statement of the transactions in which one of them begins like this. */
    Collection<List<String>> ofThoseWith(String beginning) throws IOException {
        var text = Files.readString(log, StandardCharsets.UTF_8).substring((int) start);
        return text
                .lines()
                .map(STATEMENT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> found.group(2), Collectors.toList())))
                .values()
                .stream()
                .filter(statements -> statements.stream().anyMatch(statement -> statement.startsWith(beginning)))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        server("alter system reset log_line_prefix", "alter system reset log_statement");
    }

    private static void server(String... statements) throws SQLException {
        try (var connection = RunningServers.postgres().connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
