package safeguarding.licensing.parties;

import io.restassured.response.Response;
import java.util.UUID;
import safeguarding.licensing.fixture.Call;
import safeguarding.platform.testing.calls.Path;

/** Parties of tests. */
public final class Registered {

    private Registered() {}

    /** The details of a party; the name is nobody's. */
    public static String details(String name, String kind) {
        return details(name, kind, "GU1 1AA", "");
    }

    /** The details of a party at a postcode, with more fields, each followed by a comma. */
    public static String details(String name, String kind, String postcode, String more) {
        return """
                {"name": "%s", "kinds": ["%s"], %s
                 "contacts": [{"name": "Xanthippe Sample", "role": "Manager", "email": "%s@party.example.com",
                   "telephone": "01632 960123"}],
                 "addresses": [{"kind": "principal", "lines": ["1 Mill Lane"], "postcode": "%s", "council": "936"}]}""".formatted(name, kind, more, UUID.randomUUID().toString().substring(0, 8), postcode);
    }

    /** A party of a kind that is new; the path of its record. */
    public static String party(String kind) {
        return Path.of(register(details("Party " + UUID.randomUUID(), kind)));
    }

    /** A party of a kind that is new; its identifier. */
    public static String partyId(String kind) {
        return Path.idOf(party(kind));
    }

    static Response register(String details) {
        return Call.creating("licensing-officer")
                .body("{\"details\": " + details + "}")
                .post("/v1/parties");
    }
}
