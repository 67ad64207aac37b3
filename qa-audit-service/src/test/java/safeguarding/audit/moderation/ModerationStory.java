package safeguarding.audit.moderation;

import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to the moderation of a case. */
public final class ModerationStory {

    private static final String SETTLED =
            "{\"about\": \"case-grade\", \"value\": \"%s\", \"reason\": \"The plan changed something.\"}";

    private ModerationStory() {}

    /** Lets it happen. */
    public static void happens() {
        var drawn = Audited.drawn(1, Audited.anArea()).getFirst();
        Audited.submitted(drawn, Audited.anAuditor(), "yes", "good");
        Audited.submitted(drawn, Audited.anAuditor(), "yes", "outstanding");
        var made = Call.creating("qa-manager")
                .body("{\"sampleCaseId\": \"%s\", \"settled\": [%s]}".formatted(drawn, SETTLED.formatted("good")))
                .post("/v1/case-moderations");
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"settled\": [%s], \"reason\": \"Mistyped.\"}".formatted(SETTLED.formatted("outstanding")))
                .post(Path.of(made) + "/corrections")
                .then()
                .statusCode(200);
    }
}
