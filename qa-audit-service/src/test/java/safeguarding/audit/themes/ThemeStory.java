package safeguarding.audit.themes;

import safeguarding.audit.fixture.Call;

/** Everything that can happen to a theme. */
public final class ThemeStory {

    private ThemeStory() {}

    /** Lets it happen. */
    public static void happens() {
        var theme = Themes.registered();
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}".formatted(Themes.DETAILS.replace("high", "medium")))
                .put(theme)
                .then()
                .statusCode(200);
        Call.as("qa-manager")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Mistyped.\"}")
                .post(theme + "/retirements")
                .then()
                .statusCode(200);
    }
}
