package safeguarding.audit.findings;

import safeguarding.audit.fixture.Step;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to a finding. */
public final class FindingStory {

    private FindingStory() {}

    /** Lets it happen. */
    public static void happens() {
        var theme = Themes.id();
        var place = "{\"level\": \"team\", \"area\": \"north-east\", \"team\": \"ne-2\"}";
        var details = Found.details(Found.evidenced(), Found.weak());
        var finding = Path.of(Found.recording(Found.firstAudit(theme), place, details));
        Step.put("qa-officer", finding, "", "{\"details\": %s}".formatted(details.replace("high", "medium")))
                .then()
                .statusCode(200);
        goes(finding, "/answers", "{\"answer\": \"Mistyped.\"}");
        goes(finding, "/re-audits", Found.figures(Found.laterAudit(theme), 4, 8, 10));
        Step.post("qa-officer", finding, "/closures").then().statusCode(200);
        goes(Found.recorded(), "/withdrawals", "{\"reason\": \"Mistyped.\"}");
    }

    private static void goes(String finding, String below, String body) {
        Step.post("qa-officer", finding, below, body).then().statusCode(200);
    }
}
