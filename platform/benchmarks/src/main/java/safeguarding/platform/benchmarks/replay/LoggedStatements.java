package safeguarding.platform.benchmarks.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads PostgreSQL's log: entries with the number of the connection and its login before them, lines that go on indented. */
final class LoggedStatements {

    private static final Pattern ENTRY = Pattern.compile("^<(\\d+) (\\w*)> (\\w+): {2}(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    private LoggedStatements() {}

    private record Entry(String connection, String login, String level, String text) {

        Entry and(String line) {
            return new Entry(connection, login, level, text + "\n" + line.replaceFirst("^\t", ""));
        }
    }

    /** The statements of one login, by transaction, in the order of the transactions' ends. */
    static List<List<LoggedStatement>> of(String text, String login) {
        Map<String, List<LoggedStatement>> open = new LinkedHashMap<>();
        var transactions = new ArrayList<List<LoggedStatement>>();
        for (Entry entry : entries(text)) {
            if (!entry.login().equals(login)) {
                continue;
            }
            var statements = open.computeIfAbsent(entry.connection(), _ -> new ArrayList<>());
            take(entry, statements);
            if (!statements.isEmpty() && statements.getLast().sql().equals("COMMIT")) {
                transactions.add(fromItsBeginning(statements));
                open.remove(entry.connection());
            }
        }
        return transactions;
    }

    private static List<LoggedStatement> fromItsBeginning(List<LoggedStatement> statements) {
        int from = 0;
        for (int i = 0; i < statements.size(); i++) {
            from = statements.get(i).sql().equals("BEGIN") ? i : from;
        }
        return List.copyOf(statements.subList(from, statements.size()));
    }

    private static List<Entry> entries(String text) {
        var entries = new ArrayList<Entry>();
        for (String line : text.split("\n")) {
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.add(new Entry(entry.group(1), entry.group(2), entry.group(3), entry.group(4)));
            } else if (!entries.isEmpty()) {
                entries.add(entries.removeLast().and(line));
            }
        }
        return entries;
    }

    private static void take(Entry entry, List<LoggedStatement> statements) {
        var statement = STATEMENT.matcher(entry.text());
        if (entry.level().equals("LOG") && statement.matches()) {
            statements.add(new LoggedStatement(statement.group(1).strip(), List.of()));
        } else if (entry.level().equals("DETAIL") && !statements.isEmpty()) {
            statements.add(new LoggedStatement(statements.removeLast().sql(), values(entry.text())));
        }
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
