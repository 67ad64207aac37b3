package safeguarding.audit.actions;

import safeguarding.audit.fixture.Step;

/** Everything that can happen to an action. */
public final class ActionStory {

    private ActionStory() {}

    /** Lets it happen. */
    public static void happens() {
        var action = Agreed.agreed();
        Step.put(
                        "qa-officer",
                        action,
                        "",
                        "{\"details\": %s}".formatted(Agreed.details().replace("ne-2", "ne-3")))
                .then()
                .statusCode(200);
        goes(action, "/extensions", "{\"dueOn\": \"2099-02-27\", \"reason\": \"Mistyped.\"}");
        Agreed.handIn(action);
        goes(action, "/returns", "{\"reason\": \"Mistyped.\"}");
        Agreed.handIn(action);
        goes(action, "/acceptances", "");
        goes(action, "/closures", "");
        goes(Agreed.agreed(), "/withdrawals", "{\"reason\": \"Mistyped.\"}");
        Agreed.agreed("2013-01-31");
    }

    private static void goes(String action, String below, String body) {
        Agreed.step("qa-officer", "S1301", action, below, body).then().statusCode(200);
    }
}
