package safeguarding.licensing.performances;

import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Stays;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.Path;

/** Performance licences of tests. */
public final class AskedFor {

    private static final String OFFICER = "licensing-officer";

    private AskedFor() {}

    /** A content that lacks nothing, for these Saturdays or other days without school, received so early. */
    public static String details(String receivedOn, String... days) {
        return """
                {"receivedOn": "%s", "performances": [%s], "nature": "Xanthippe dances in the chorus.",
                 "arrangements": {"education": "At school.", "chaperone": "Of the theatre.", "lodging": "At home.",
                   "travel": "By car."},
                 "earnings": [{"what": "Each performance", "pence": 4500, "toTheChild": true}],
                 "elsewhere": [], "unlicensed": [], "birthProofSeenOn": "2013-10-01", "photoSeenOn": "2013-10-01",
                 "plan": {"stays": [%s]},
                 "calendar": {"from": "2014-09-01", "to": "2016-08-31",
                   "terms": [{"from": "2015-09-03", "to": "2015-12-18"}],
                   "hours": [{"weekday": "monday", "begin": "09:00", "end": "15:30"}]}}""".formatted(
                        receivedOn,
                        Stream.of(days).map("\"%s\""::formatted).collect(Collectors.joining(", ")),
                        Stream.of(days).map(Stays::lawful).collect(Collectors.joining(", ")));
    }

    /** A body for one child. */
    public static String body(String production, String child, String details) {
        return "{\"productionId\": \"%s\", \"childId\": \"%s\", \"details\": %s}"
                .formatted(Path.idOf(production), child, details);
    }

    /** Somebody asks for a licence. */
    public static Response ask(String production, String child, String details) {
        return Call.creating(OFFICER).body(body(production, child, details)).post("/v1/performance-licences");
    }

    /** A licence of a child of an area for these days that lacks nothing; the path of its content. */
    public static String licence(String child, String... days) {
        return Path.of(ask(Staged.production(days), child, details("2013-10-02", days)));
    }
}
