package safeguarding.licensing.councils;

import io.restassured.response.Response;
import java.util.UUID;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.Path;

/** Licences of other councils of tests. */
public final class Visiting {

    private Visiting() {}

    /** A body of a licence of council 301 for a production with two days. */
    public static String body(String number, String productionId) {
        return """
                {"details": {"council": "301", "number": "%s", "productionId": "%s", "place": "Playhouse in Mill Lane",
                 "firstDay": "2015-11-28", "lastDay": "2015-11-29", "receivedOn": "2015-11-01"}}""".formatted(number, productionId);
    }

    /** A number that no other test has. */
    public static String number() {
        return "PL" + UUID.randomUUID();
    }

    /** A licence of its own; the path of its record. */
    public static String licence() {
        return Path.of(record(body(number(), Staged.productionId("2015-11-28", "2015-11-29"))));
    }

    static Response record(String body) {
        return Call.creating("licensing-officer").body(body).post("/v1/visiting-licences");
    }
}
