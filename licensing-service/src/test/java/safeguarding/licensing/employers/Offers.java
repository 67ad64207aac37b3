package safeguarding.licensing.employers;

import io.restassured.response.Response;
import java.time.LocalDate;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.time.CivilTime;

/** What employers of tests offer. */
public final class Offers {

    private static final String OFFICER = "licensing-officer";

    private Offers() {}

    /** A complete offer for a term. */
    public static String offer(LocalDate from, LocalDate to) {
        return offer(from, to, "\"assessedOn\": \"2013-09-02\", \"parentsToldHow\": \"By a letter to each family.\",");
    }

    static String offer(LocalDate from, LocalDate to, String safety) {
        return """
                {"work": "Filling shelves after school.", %s
                 "sites": [{"name": "Shop", "lines": ["1 Mill Lane"], "postcode": "GU1 1AA", "council": "936"}],
                 "from": "%s", "to": "%s"}""".formatted(safety, from, to);
    }

    /** A registration that is asked for from today on, for a year; the path of its licence. */
    public static String draft() {
        return draft(today(), today().plusYears(1).minusDays(1));
    }

    /** A registration that is asked for; the path of its licence. */
    public static String draft(LocalDate from, LocalDate to) {
        return "/v1/licences/" + Path.idOf(Path.of(ask(Registered.partyId("employer"), offer(from, to))));
    }

    /** A registration that was granted; the path of its licence. */
    public static String granted(LocalDate from, LocalDate to) {
        var licence = draft(from, to);
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        Step.post(OFFICER, licence, "/grants", grant(from, to)).then().statusCode(200);
        return licence;
    }

    /** A grant for a term with a condition. */
    public static String grant(LocalDate from, LocalDate to) {
        return "{\"term\": {\"from\": \"%s\", \"to\": \"%s\"}, \"conditions\": [\"No work at the till.\"]}"
                .formatted(from, to);
    }

    /** Today, in the unit's own time. */
    public static LocalDate today() {
        return LocalDate.now(CivilTime.ZONE);
    }

    static Response ask(String partyId, String offer) {
        return Call.creating(OFFICER)
                .body("{\"partyId\": \"" + partyId + "\", \"offer\": " + offer + "}")
                .post("/v1/employer-registrations");
    }
}
