package safeguarding.audit.concerns;

import java.util.Map;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Immediate concerns, as the matrices see them. */
public final class ConcernRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "raiseImmediateConcern",
                Raised.body("{caseAuditId}", "S-team", "S-service"),
                "acknowledgeImmediateConcern",
                "{\"action\": \"A worker is on the way.\"}",
                "resolveImmediateConcern",
                "{\"evidence\": \"Seen and safe.\"}",
                "withdrawImmediateConcern",
                "{\"reason\": \"Mistyped.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        var concern = Path.of(Call.creating("qa-manager")
                .body(Raised.body(told.in("{caseAuditId}"), "S-team", "S-service"))
                .post("/v1/immediate-concerns"));
        ConcernStory.escalated(concern);
        return Map.of("concernId", Path.idOf(concern));
    }
}
