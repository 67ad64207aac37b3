package safeguarding.licensing.productions;

import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;

/** Everything that can happen in the register of productions. */
public final class ProductionStory {

    private ProductionStory() {}

    /** Lets it happen. */
    public static void happens() {
        var production = Staged.production("2015-11-28");
        var other = Staged.details(Registered.partyId("producer"), "2015-11-29 performance");
        Step.put("licensing-officer", production, "", "{\"details\": " + other + "}")
                .then()
                .statusCode(200);
        Step.post("licensing-officer", production, "/cancellations", "{\"reason\": \"The theatre is closed.\"}")
                .then()
                .statusCode(200);
    }
}
