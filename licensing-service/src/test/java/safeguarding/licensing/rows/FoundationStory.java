package safeguarding.licensing.rows;

import safeguarding.licensing.fixture.PlacedChild;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.tokens.TestTokens;

/** What the foundation publishes in the name of every service. */
public final class FoundationStory {

    private FoundationStory() {}

    /** Lets it happen. */
    public static void happens() {
        Calls.forPurpose("safeguarding-enquiry")
                .creating(TestTokens.of("iro").staff("S-iro"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post("/v1/children/" + PlacedChild.restricted("north-east") + "/break-glass-accesses")
                .then()
                .statusCode(201);
    }
}
