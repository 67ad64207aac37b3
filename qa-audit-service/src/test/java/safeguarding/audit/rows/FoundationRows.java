package safeguarding.audit.rows;

import java.util.Map;
import java.util.Set;
import safeguarding.audit.fixture.PlacedChild;
import safeguarding.platform.testing.rows.ToldStory;

/** What every service has. */
final class FoundationRows implements FeatureRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";

    @Override
    public Map<String, String> bodies() {
        return Map.ofEntries(
                Map.entry("breakQaAuditGlass", REASON),
                Map.entry("cancelQaAuditImport", REASON),
                Map.entry("cancelQaAuditEventReplay", REASON),
                Map.entry("discardQaAuditInboxParked", REASON),
                Map.entry(
                        "requestQaAuditEventReplay",
                        "{\"from\": \"2013-11-01T00:00:00Z\", \"to\": \"2013-11-02T00:00:00Z\"}"),
                Map.entry(
                        "replaceQaAuditIndicatorTarget",
                        "{\"value\": 75.0, \"direction\": \"at-least\", \"source\": \"Invented.\"}"),
                Map.entry(
                        "replaceQaAuditIndicatorComparator",
                        "{\"group\": \"statistical-neighbours\", \"value\": 68.0, \"source\": \"Invented.\"}"),
                Map.entry(
                        "recomputeQaAuditDeadlines",
                        "{\"ruleId\": \"QA1\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}"),
                Map.entry("recomputeQaAuditDeadline", "{\"ruleSet\": \"current\", \"apply\": true}"));
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var child = PlacedChild.in("north-east");
        return Map.of("childId", child.toString());
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("date", "deadlineId", "eventId", "indicatorId", "ruleId", "year");
    }
}
