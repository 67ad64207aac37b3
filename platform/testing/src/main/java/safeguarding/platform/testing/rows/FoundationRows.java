package safeguarding.platform.testing.rows;

import java.util.Map;
import java.util.Set;

/**
 * What the foundation gives every service, as the matrices see it.
 *
 * @param service short name of the service, such as {@code qa-audit}
 * @param word how its operations name it, such as {@code QaAudit}
 * @param deadlineRule a rule with working days that the service counts
 */
public record FoundationRows(String service, String word, String deadlineRule) implements FeatureRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";

    @Override
    public Map<String, String> bodies() {
        return Map.ofEntries(
                Map.entry("break" + word + "Glass", REASON),
                Map.entry("cancel" + word + "Import", REASON),
                Map.entry("cancel" + word + "EventReplay", REASON),
                Map.entry("discard" + word + "InboxParked", REASON),
                Map.entry(
                        "request" + word + "EventReplay",
                        "{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}"),
                Map.entry(
                        "replace" + word + "IndicatorTarget",
                        "{\"value\": 75.0, \"direction\": \"at-least\", \"source\": \"Invented.\"}"),
                Map.entry(
                        "replace" + word + "IndicatorComparator",
                        "{\"group\": \"statistical-neighbours\", \"value\": 68.0, \"source\": \"Invented.\"}"),
                Map.entry(
                        "recompute" + word + "Deadlines",
                        "{\"ruleId\": \"%s\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}"
                                .formatted(deadlineRule)),
                Map.entry("recompute" + word + "Deadline", "{\"ruleSet\": \"current\", \"apply\": true}"));
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("childId", new PlacedChildren(service).in("north-east").toString());
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("date", "deadlineId", "eventId", "indicatorId", "ruleId", "year");
    }
}
