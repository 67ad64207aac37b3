package safeguarding.licensing.dailyrecords;

import io.restassured.response.Response;
import java.time.LocalDate;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Stays;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.Path;

/** Daily records of tests. */
public final class HandedIn {

    private static final String OFFICER = "licensing-officer";

    private HandedIn() {}

    /** What a record of these stays holds. */
    public static String details(String... stays) {
        return "{\"stays\": [%s], \"injuries\": \"Xanthippe fell.\", \"paid\": [{\"to\": \"Xanthippe\", \"pence\": 4500}]}"
                .formatted(String.join(", ", stays));
    }

    /** The same under a licence. */
    public static String licensed(String licenceId, String... stays) {
        return details(stays).replaceFirst("\\{", "{\"licenceId\": \"" + licenceId + "\", ");
    }

    /** A body. */
    public static String body(String production, String child, Object day, String details) {
        return "{\"productionId\": \"%s\", \"childId\": \"%s\", \"on\": \"%s\", \"details\": %s}"
                .formatted(Path.idOf(production), child, day, details);
    }

    /** Somebody hands a record in. */
    public static Response handIn(String production, String child, Object day, String details) {
        return Call.creating(OFFICER)
                .body(body(production, child, day, details))
                .post("/v1/daily-records");
    }

    /** A lawful record of a child on a day; its path. */
    public static String record(String child, LocalDate day) {
        var production = Staged.production(day.toString());
        return Path.of(handIn(production, child, day, details(Stays.lawful(day.toString()))));
    }
}
