package safeguarding.platform.deadline.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads timescales from comma separated values. The first line names the columns; {@code rule_id}, {@code kind},
 * {@code phrase}, {@code amount}, {@code unit}, {@code direction}, {@code statutory} and {@code source} are needed,
 * {@code effective_from}, {@code effective_to}, {@code rule_set} and {@code due_soon_days} may be empty or absent,
 * {@code start_told} is {@code no} where no event tells the start, and any other column is for readers only.
 */
final class TimescaleTable {

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))");
    private static final int DUE_SOON_DAYS = 5;

    private TimescaleTable() {}

    static List<Timescale> parse(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var names = fields(lines.getFirst());
        return lines.stream().skip(1).map(line -> timescale(row(names, line))).toList();
    }

    private static Timescale timescale(Map<String, String> row) {
        var soon = optional(row, "due_soon_days");
        var set = optional(row, "rule_set");
        return new Timescale(
                set == null ? RuleSet.CURRENT : set,
                needed(row, "rule_id"),
                needed(row, "kind"),
                needed(row, "phrase"),
                Integer.parseInt(needed(row, "amount")),
                Timescale.Unit.valueOf(needed(row, "unit")),
                Timescale.Direction.of(needed(row, "direction")),
                date(optional(row, "effective_from")),
                date(optional(row, "effective_to")),
                needed(row, "statutory").equals("local"),
                needed(row, "source"),
                soon == null ? DUE_SOON_DAYS : Integer.parseInt(soon),
                "no".equals(optional(row, "start_told")));
    }

    private static Map<String, String> row(List<String> names, String line) {
        var values = fields(line);
        if (values.size() != names.size()) {
            throw new IllegalArgumentException("A line of the timescales has other columns than the first: " + line);
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

    private static String needed(Map<String, String> row, String column) {
        var value = optional(row, column);
        if (value == null) {
            throw new IllegalArgumentException("A timescale has no " + column + ": " + row);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, String> row, String column) {
        var value = row.getOrDefault(column, "").strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value);
    }
}
