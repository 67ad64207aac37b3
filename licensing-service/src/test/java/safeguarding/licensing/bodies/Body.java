package safeguarding.licensing.bodies;

import io.restassured.response.Response;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;

/** Approvals of bodies of persons, in tests. */
public final class Body {

    private static final String OFFICER = "licensing-officer";

    private Body() {}

    /** What is asked for: from today on for a year, with a policy of yesterday. */
    static String details(String chaperoneId) {
        return """
                {"from": "%s", "to": "%s", "paidBeyondExpenses": false, "policyOn": "%s",
                 "namedOfficer": "Xanthippe Sample", "riskAssessedOn": "%s", "keepsRecords": true,
                 "chaperoneIds": ["%s"],
                 "places": [{"name": "Parish Hall", "postcode": "GU1 1AA", "council": "936"}]}""".formatted(Soon.TODAY, Soon.in(300), Soon.in(-1), Soon.in(-1), chaperoneId);
    }

    /** A chaperone of the register; the identifier. */
    static String chaperone() {
        return Path.idOf(Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details("2040-12-31"))));
    }

    /** Asks for an approval. */
    static Response ask(String partyId, String details) {
        return Call.creating(OFFICER)
                .body("{\"partyId\": \"%s\", \"council\": \"936\", \"details\": %s}".formatted(partyId, details))
                .post("/v1/body-approvals");
    }

    /** An approval that is asked for; its path. */
    static String asked() {
        return Path.of(ask(Registered.partyId("body-of-persons"), details(chaperone())));
    }

    /** Records an audit. */
    static Response audit(String approval, String on) {
        return Step.post(
                OFFICER,
                approval,
                "/audits",
                "{\"on\": \"%s\", \"outcome\": \"mending-needed\", \"words\": \"Seen at a rehearsal.\"}".formatted(on));
    }
}
