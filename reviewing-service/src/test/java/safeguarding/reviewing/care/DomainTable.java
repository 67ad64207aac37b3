package safeguarding.reviewing.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import safeguarding.platform.testing.repository.Repository;

/** The tables of docs/domain/reviewing.md, which are what the tests run. */
final class DomainTable {

    private DomainTable() {}

    /** The rows of the table below this heading; a cell of a dash is empty. */
    static List<List<String>> below(String heading) {
        var lines = lines();
        var at = lines.indexOf(heading);
        if (at < 0) {
            throw new AssertionError("docs/domain/reviewing.md has no heading " + heading);
        }
        var rows = new ArrayList<List<String>>();
        for (var line : lines.subList(at + 1, lines.size())) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.startsWith("|")) {
                rows.add(cells(line));
            }
        }
        return rows.subList(2, rows.size());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.equals("–") ? "" : cell)
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Repository.file("docs/domain/reviewing.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
