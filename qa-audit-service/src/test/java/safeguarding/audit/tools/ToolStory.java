package safeguarding.audit.tools;

import safeguarding.audit.fixture.Call;

/** Everything that can happen to a version of a tool. */
public final class ToolStory {

    private ToolStory() {}

    /** Lets it happen. */
    public static void happens() {
        var version = Tools.draft();
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"content\": %s}".formatted(Tools.CONTENT.replace("Who came?", "Who was there?")))
                .put(version)
                .then()
                .statusCode(200);
        Tools.step(version, "publications", 1).then().statusCode(200);
        Tools.step(version, "withdrawals", 2).then().statusCode(200);
    }
}
