package safeguarding.platform.testing.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Events carry identifiers, civil dates, codes and a link: no name, date of birth, number, address or narrative. */
final class ThinEvents {

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(name|birth|nhs|upn|pupil|passport|address|postcode|street|lines|phone|email|safecontact|ethnic|disab|sex"
                    + "|gender|religion|language|interpreter|school|practice|note|text|narrative|explanation|comment|words"
                    + "|objective|action|wishes|reasons|safetyplan|councilchild)s?");
    private static final List<String> ALWAYS_THERE = List.of("occurredOn", "link");

    private ThinEvents() {}

    static List<String> faults(String name, JsonNode schema) {
        var faults = new ArrayList<String>();
        for (var needed : ALWAYS_THERE) {
            if (!schema.path("required").toString().contains('"' + needed + '"')) {
                faults.add(name + ": " + needed + " is not always there");
            }
        }
        if (schema.path("description").asText().isBlank()) {
            faults.add(name + " has no description");
        }
        properties(name, schema, faults);
        return faults;
    }

    private static void properties(String name, JsonNode schema, List<String> faults) {
        for (var property : schema.path("properties").properties()) {
            var path = name + ": " + property.getKey();
            if (PERSONAL.matcher(property.getKey()).matches()) {
                faults.add(path + " sounds personal");
            }
            if (property.getValue().path("description").asText().isBlank()) {
                faults.add(path + " has no description");
            }
            properties(path, property.getValue(), faults);
            properties(path, property.getValue().path("items"), faults);
        }
    }
}
