package safeguarding.conference.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of examples in a page: each stands behind a comment that names it; its last column is the answer. */
final class ExampleTables {

    private static final Pattern MARK = Pattern.compile("<!-- examples: ([a-z0-9-]+) -->");

    private ExampleTables() {}

    /** One row: its cells before the answer by their headings, and the answer. */
    record Example(int line, Map<String, String> given, String answer) {

        /** A cell; a dash stands for nothing. */
        String of(String heading) {
            var cell = given.get(heading);
            if (cell == null) {
                throw new AssertionError("Line " + line + " has no column " + heading + ": " + given);
            }
            return cell.equals("–") ? "" : cell;
        }
    }

    static Map<String, List<Example>> in(String page) {
        var tables = new LinkedHashMap<String, List<Example>>();
        var lines = page.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var mark = MARK.matcher(lines.get(at).strip());
            if (mark.matches()) {
                if (tables.put(mark.group(1), table(lines, at + 1)) != null) {
                    throw new AssertionError("Two tables are called " + mark.group(1));
                }
            }
        }
        return tables;
    }

    private static List<Example> table(List<String> lines, int first) {
        var headings = cells(lines.get(first));
        var examples = new ArrayList<Example>();
        for (var at = first + 2; at < lines.size() && lines.get(at).startsWith("|"); at++) {
            var cells = cells(lines.get(at));
            if (cells.size() != headings.size()) {
                throw new AssertionError("Line " + (at + 1) + " has not as many cells as its table has headings");
            }
            var given = new LinkedHashMap<String, String>();
            for (var column = 0; column < cells.size() - 1; column++) {
                given.put(headings.get(column), cells.get(column));
            }
            examples.add(new Example(at + 1, given, cells.getLast()));
        }
        return examples;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|") || !line.endsWith("|")) {
            throw new AssertionError("No row of a table: " + line);
        }
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
