package safeguarding.audit.actions;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Actions, as the matrices see them. */
public final class ActionRows implements FeatureRows {

    private static final String REASON = "{\"reason\": \"So it was.\"}";

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "addImprovementAction",
                """
                {"findingId": "{findingId}", "area": "north-east", "dueOn": "2099-01-30", "details": %s}""".formatted(Agreed.details()),
                "replaceImprovementAction",
                "{\"details\": " + Agreed.details() + "}",
                "recordImprovementActionEvidence",
                "{\"evidence\": \"The list of who came.\"}",
                "recordImprovementActionReturn",
                REASON,
                "postponeImprovementAction",
                "{\"dueOn\": \"2099-03-31\", \"reason\": \"The trainer was ill.\"}",
                "withdrawImprovementAction",
                REASON);
    }

    /** An action of one area, so that others do not see it. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("actionId", Path.idOf(Agreed.agreed()));
    }

    @Override
    public Set<String> ofAnArea() {
        return Set.of("actionId");
    }
}
