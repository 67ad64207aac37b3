package safeguarding.platform.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement with named parameters ({@code :name}) made into one with positional ones. A colon inside a text literal
 * would be taken for a parameter: pass texts as values.
 *
 * @param values in the order of their places
 */
public record NamedSql(String sql, List<@Nullable Object> values) {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([A-Za-z][A-Za-z0-9_]*)");

    /** Puts the parameters into their places. */
    public static NamedSql of(String named, Map<String, ?> parameters) {
        var values = new ArrayList<@Nullable Object>();
        var sql = PARAMETER.matcher(named).replaceAll(place -> {
            var name = place.group(1);
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("No value for the parameter " + name);
            }
            values.add(parameters.get(name));
            return "?";
        });
        return new NamedSql(sql, values);
    }
}
