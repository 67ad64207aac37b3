package safeguarding.licensing.law.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table of comma separated values on the classpath; its first line names the columns, and quotes hold commas. */
public final class Table {

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");

    private Table() {}

    /**
     * The rows of a table beside a class, each by its columns; what is empty is an empty text.
     *
     * @throws IllegalStateException for a table that is not there or has a crooked row
     */
    public static List<Map<String, String>> read(String path) {
        try (var in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var names = fields(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(names, line)).toList();
    }

    private static Map<String, String> row(List<String> names, String line) {
        var values = fields(line);
        if (values.size() != names.size()) {
            throw new IllegalStateException("This row has other columns than the first: " + line);
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), values.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        var values = new ArrayList<String>();
        var field = FIELD.matcher(line);
        while (field.find()) {
            values.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return values;
    }
}
