package safeguarding.licensing.parties;

import safeguarding.licensing.fixture.Step;

/** Everything that can happen in the register of parties. */
public final class PartyStory {

    private PartyStory() {}

    /** Lets it happen. */
    public static void happens() {
        var party = Registered.party("employer");
        var other = Registered.partyId("venue-operator");
        Step.put("licensing-officer", party, "", "{\"details\": " + Registered.details("Other Name", "producer") + "}")
                .then()
                .statusCode(200);
        Step.post(
                        "licensing-officer",
                        party,
                        "/mergers",
                        "{\"intoPartyId\": \"" + other + "\", \"reason\": \"The same.\"}")
                .then()
                .statusCode(200);
        Step.post("licensing-officer", party, "/splits").then().statusCode(200);
    }
}
