package safeguarding.licensing.chaperonebookings;

import io.restassured.response.Response;
import java.util.UUID;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Granted;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;

/** Bookings of tests. */
public final class Booked {

    private static final String OFFICER = "licensing-officer";

    private Booked() {}

    /** A chaperone who is approved from today on for 36 months; the identifier. */
    static String approved() {
        var chaperoneId = chaperone("2040-12-31");
        Granted.from(Path.idOf(Path.of(Caring.ask(chaperoneId, Soon.TODAY, Soon.END))), Soon.TODAY, Soon.END);
        return chaperoneId;
    }

    /** A chaperone who is not approved; the identifier. */
    static String chaperone(String dbsExpires) {
        return Path.idOf(Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details(dbsExpires))));
    }

    /** A booking of twelve children or fewer for a production of its own, at a place. */
    static String details(String chaperoneId, String place, String on, String times, int children, String more) {
        var from = times.substring(0, 5);
        var to = times.substring(6);
        return """
                {"chaperoneId": "%s", "productionId": "%s", "on": "%s", "from": "%s", "to": "%s", "children": %d,
                 "place": {"name": "%s", "postcode": "GU1 3AA", "council": "936"}, %s}""".formatted(
                        chaperoneId,
                        UUID.randomUUID(),
                        on,
                        from,
                        to,
                        children,
                        place,
                        more.isEmpty() ? "\"teaching\": false, \"ownChildrenOnly\": false" : more);
    }

    /** Books in a fortnight. */
    static Response book(String chaperoneId, String place, String times, int children) {
        return book(details(chaperoneId, place, Soon.in(14), times, children, ""));
    }

    /** Books. */
    static Response book(String details) {
        return Call.creating(OFFICER).body("{\"details\": " + details + "}").post("/v1/chaperone-bookings");
    }

    /** Cancels. */
    static Response cancel(String booking) {
        return Step.post(OFFICER, booking, "/cancellations", "{\"reason\": \"It does not take place.\"}");
    }
}
