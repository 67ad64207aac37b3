package safeguarding.platform.benchmarks.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request's statements as a pgbench script: found by comparing two requests of the same kind.
 *
 * <p>What is the same in both stays as it was. An identifier, a digest or a lock's number that differs becomes a value made
 * from {@code :n}, which is another one in every transaction; the same identifier in several places of a request becomes
 * the same value. Everything else that differs (times, bodies with times in them) stays as in the first request: no index
 * and no check tells it from a fresh one.
 */
public final class Template {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DIGEST = Pattern.compile("\\\\x[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{6,}");
    private static final Pattern NUMBERS = Pattern.compile("\\{(?:-?[0-9]{5,},?)+}");
    private static final Pattern PLACE = Pattern.compile("\\$([0-9]+)");

    private final List<LoggedStatement> one;
    private final List<LoggedStatement> other;
    private final Map<String, String> known;
    private final Map<String, Integer> fresh = new LinkedHashMap<>();

    private Template(List<LoggedStatement> one, List<LoggedStatement> other, Map<String, String> known) {
        this.one = one;
        this.other = other;
        this.known = known;
    }

    /**
     * Compares two requests.
     *
     * @param known identifiers of the first request that were there before, with the text expression to use instead
     */
    public static String script(List<LoggedStatement> one, List<LoggedStatement> other, Map<String, String> known) {
        if (!sql(one).equals(sql(other))) {
            throw new IllegalStateException(
                    "Two requests of one kind sent different statements:\n" + sql(one) + "\n" + sql(other));
        }
        return new Template(one, other, known).script();
    }

    /** The statements of one request again and again, with the values it had. */
    public static String literally(List<LoggedStatement> request) {
        return new Template(request, request, Map.of()).script();
    }

    private static List<String> sql(List<LoggedStatement> statements) {
        return statements.stream().map(LoggedStatement::sql).toList();
    }

    private String script() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < one.size(); i++) {
            lines.add(line(one.get(i), other.get(i)) + ";");
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(LoggedStatement first, LoggedStatement second) {
        String flat = first.sql().replaceAll("\\s+", " ");
        return PLACE.matcher(flat).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1)) - 1;
            String value = expression(first.values().get(at), second.values().get(at));
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    private String expression(String value, String otherValue) {
        if (value.equals(LoggedStatement.NULL)) {
            return "null";
        }
        if (value.equals(otherValue)) {
            return literal(value);
        }
        if (DIGEST.matcher(value).matches()) {
            String seed = "(:n)::bigint::text || '/" + number(value) + "'";
            return "decode(md5(" + seed + ") || md5(" + seed + "), 'hex')";
        }
        if (NUMBER.matcher(value).matches()) {
            return "((:n)::bigint * 1000 + " + number(value) + ")";
        }
        if (NUMBERS.matcher(value).matches()) {
            return "array[((:n)::bigint % 2000000000)::int]";
        }
        return UUID_TEXT.matcher(value).find() ? identifiers(value) : literal(value);
    }

    private String identifiers(String value) {
        var parts = new ArrayList<String>();
        int from = 0;
        var matcher = UUID_TEXT.matcher(value);
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(literal(value.substring(from, matcher.start())));
            }
            parts.add(identifier(matcher.group()));
            from = matcher.end();
        }
        if (from < value.length()) {
            parts.add(literal(value.substring(from)));
        }
        return "(" + String.join(" || ", parts) + ")" + type(value);
    }

    private String identifier(String id) {
        String given = known.get(id);
        return given != null
                ? given
                : "('%08d-0000-7000-8000-' || lpad((:n)::bigint::text, 12, '0'))".formatted(number(id));
    }

    private static String type(String value) {
        if (UUID_TEXT.matcher(value).matches()) {
            return "::uuid";
        }
        return value.startsWith("{") && !value.startsWith("{\"") ? "::uuid[]" : "";
    }

    private int number(String value) {
        return fresh.computeIfAbsent(value, _ -> fresh.size() + 1);
    }

    /** No colon is left for pgbench to take for one of its variables. */
    private static String literal(String value) {
        String escaped = value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a");
        return "E'" + escaped + "'";
    }
}
