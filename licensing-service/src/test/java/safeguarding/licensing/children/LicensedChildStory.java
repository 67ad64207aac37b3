package safeguarding.licensing.children;

import safeguarding.licensing.fixture.Step;

/** Everything that can happen in the register of children. */
public final class LicensedChildStory {

    private static final String OFFICER = "licensing-officer";

    private LicensedChildStory() {}

    /** Lets it happen. */
    public static void happens() {
        var child = Youngsters.in("north-east");
        var parent = Youngsters.signatory(child, "parent");
        Step.put(
                        OFFICER,
                        Youngsters.path(child),
                        "",
                        "{\"details\": " + Youngsters.details("Quentin", "Hale", "2000-04-17", "north-east") + "}")
                .then()
                .statusCode(200);
        Step.post(
                        OFFICER,
                        Youngsters.path(child),
                        "/signatories/" + parent + "/withdrawals",
                        "{\"reason\": \"Moved away.\"}")
                .then()
                .statusCode(200);
    }
}
