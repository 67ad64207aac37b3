package safeguarding.platform.testing.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of {@code docs/operations/roles.md}: {@code | service | method | path | roles |}. */
final class RolesTable {

    /** What stands in the last column where no role is needed. */
    static final String EVERYBODY = "every signed-in caller";

    private static final int COLUMNS = 4;

    private RolesTable() {}

    /** The lines of one service, in one spelling; none while there is no table. */
    static Set<String> rowsOf(String service, Path file) {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.strip().startsWith("|"))
                    .map(RolesTable::cells)
                    .filter(cells -> cells.length == COLUMNS && cells[0].equals(service))
                    .map(RolesTable::row)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        var inner = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static String row(String[] cells) {
        var roles = Stream.of(cells[3].replace("`", "").split(",", -1))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining(", "));
        var path = cells[2].replace("`", "");
        return "| %s | %s | `%s` | %s |".formatted(cells[0], cells[1].replace("`", ""), path, roles);
    }
}
