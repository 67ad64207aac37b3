package safeguarding.platform.testing.hostility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Bodies that look like a lawful one and are not, and some that do not even look like one. */
public final class HostileBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private static final List<String> SHAPELESS = List.of(
            "",
            "null",
            "7",
            "\"text\"",
            "[]",
            "{",
            "{\"\":1}",
            "[".repeat(500) + "]".repeat(500),
            "{\"a\":".repeat(500) + "1" + "}".repeat(500));

    /** Written into the text as they are, because no JSON writer would write them. */
    private static final List<String> TEXTS = List.of(
            "\"\\u0000\"", "\"\\ud800\"", "\"\"", "\"  \"", "\"" + "x".repeat(5_000) + "\"", "7", "null", "[\"x\"]");

    private static final List<String> DATES = List.of(
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"+10000-01-01\"",
            "\"2013-02-30\"",
            "\"2013-11-28T00:00:00Z\"",
            "[2013,11,28]",
            "20131128");

    private static final List<String> INSTANTS = List.of(
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"+294277-01-01T00:00:00Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"2013-11-28\"",
            "1385632800");

    private static final List<String> NUMBERS =
            List.of("-1", "0", "2147483648", "9223372036854775808", "1e400", "1.5", "\"7\"", "null", "9".repeat(60));

    private static final List<String> OTHERS = List.of("null", "[]", "{}", "[null]", "\"yes\"", "1");

    private HostileBodies() {}

    /** Hostile relatives of a lawful body, each with one thing wrong. */
    public static List<String> of(String lawful) {
        try {
            var all = new ArrayList<>(SHAPELESS);
            var body = JSON.readTree(lawful);
            all.add(lawful + lawful);
            all.add(lawful.replaceFirst("\\{", "{\"unheardOf\": 1, "));
            all.add(lawful.replaceFirst("\\{\\s*(\"[^\"]+\")", "{$1: 1, $1"));
            change(body, body, all);
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not lawful JSON: " + lawful, e);
        }
    }

    private static void change(JsonNode root, JsonNode part, List<String> all) {
        if (part instanceof ObjectNode object) {
            for (var field : List.copyOf(object.properties())) {
                for (var instead : hostileTo(field.getValue())) {
                    object.put(field.getKey(), "@@");
                    all.add(root.toString().replace("\"@@\"", instead));
                    object.set(field.getKey(), field.getValue());
                }
                change(root, field.getValue(), all);
            }
        } else if (part instanceof ArrayNode array) {
            array.forEach(item -> change(root, item, all));
        }
    }

    private static List<String> hostileTo(JsonNode value) {
        if (value.isNumber()) {
            return NUMBERS;
        }
        if (value.isTextual() && DATE.matcher(value.asText()).matches()) {
            return DATES;
        }
        if (value.isTextual() && INSTANT.matcher(value.asText()).matches()) {
            return INSTANTS;
        }
        return value.isTextual() ? TEXTS : OTHERS;
    }
}
