package safeguarding.audit.moderation;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;

/** Moderation, as the matrices see it. */
public final class ModerationRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "moderateCase",
                "{\"sampleCaseId\": \"{sampleCaseId}\", \"settled\": []}",
                "correctCaseModeration",
                "{\"settled\": [], \"reason\": \"Mistyped.\"}");
    }

    /** Told by its own test: it takes two auditors. */
    @Override
    public Set<String> aboutNoChild() {
        return Set.of("moderationId");
    }
}
