package safeguarding.licensing.chaperones;

import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to chaperones. */
public final class ChaperoneStory {

    private ChaperoneStory() {}

    /** Lets it happen. */
    public static void happens() {
        var chaperone = Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details("2040-12-31")));
        Step.put("licensing-officer", chaperone, "", "{\"details\": " + Caring.details("2041-12-31") + "}")
                .then()
                .statusCode(200);
        Caring.ask(Path.idOf(chaperone), Soon.TODAY, Soon.END).then().statusCode(201);
    }
}
