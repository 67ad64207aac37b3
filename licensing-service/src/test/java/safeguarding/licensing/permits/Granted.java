package safeguarding.licensing.permits;

import io.restassured.response.Response;
import java.time.LocalDate;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.licensing.signatures.Signed;

/** Work permits of tests that were granted. */
public final class Granted {

    private static final String OFFICER = "licensing-officer";

    private Granted() {}

    /** Grants what is asked for a child; the identifier of the permit. */
    public static String permit(String child, String details) {
        String permit =
                Asked.draft(Registered.partyId("employer"), child, details).path("workPermitId");
        Asked.submit(permit).then().statusCode(200);
        Signed.all(permit, child);
        grant(permit, LocalDate.now(), LocalDate.now().plusDays(55)).then().statusCode(200);
        return permit;
    }

    /** Grants the licence of a permit; the answer. */
    public static Response grant(String permit, LocalDate from, LocalDate to) {
        return Step.post(
                OFFICER,
                "/v1/licences/" + permit,
                "/grants",
                "{\"term\": {\"from\": \"%s\", \"to\": \"%s\"}, \"conditions\": []}".formatted(from, to));
    }
}
