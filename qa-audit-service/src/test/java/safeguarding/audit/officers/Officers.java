package safeguarding.audit.officers;

import static org.hamcrest.Matchers.oneOf;

import java.util.UUID;
import safeguarding.audit.fixture.Call;

/** Quality assurance officers of tests. */
public final class Officers {

    private Officers() {}

    /** An officer's details. */
    public static String details(String area, String... formerTeams) {
        return """
                {"given": "Xanthippe", "family": "Okafor", "areas": ["%s"], "fullTimePercent": 100,
                 "auditDaysPerMonth": 8, "formerTeams": [%s], "from": "2012-04-02"}""".formatted(area, formerTeams.length == 0 ? "" : '"' + String.join("\", \"", formerTeams) + '"');
    }

    /** An officer who audits everywhere; the staff number. */
    public static String registered(String... formerTeams) {
        var staffId = "S" + UUID.randomUUID().toString().substring(0, 8);
        Call.creating("qa-manager")
                .body("{\"staffId\": \"%s\", \"details\": %s}".formatted(staffId, details("*", formerTeams)))
                .post("/v1/qa-officers")
                .then()
                .statusCode(201);
        return staffId;
    }

    /** Somebody with this staff number, who may stand in the register already. */
    public static void known(String staffId) {
        Call.creating("qa-manager")
                .body("{\"staffId\": \"%s\", \"details\": %s}".formatted(staffId, details("*")))
                .post("/v1/qa-officers")
                .then()
                .statusCode(oneOf(201, 409));
    }
}
