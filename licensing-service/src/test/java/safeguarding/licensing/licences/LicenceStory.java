package safeguarding.licensing.licences;

import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Step;

/** Everything that can happen to licences. */
public final class LicenceStory {

    private static final String OFFICER = "licensing-officer";
    private static final String REASON = "{\"reason\": \"So it is.\"}";

    private LicenceStory() {}

    /** Lets it happen. */
    public static void happens() {
        var today = Offers.today();
        step(Offers.draft(), "/withdrawals", REASON);
        var refused = Offers.draft();
        Step.post(OFFICER, refused, "/submissions").then().statusCode(200);
        step(refused, "/returns", REASON);
        Step.post(OFFICER, refused, "/submissions").then().statusCode(200);
        step(refused, "/refusals", REASON);
        var licence = Offers.granted(today, today.plusMonths(6));
        step(
                licence,
                "/variations",
                "{\"reason\": \"Longer.\", \"term\": {\"from\": \"%s\", \"to\": \"%s\"}, \"conditions\": []}"
                        .formatted(today, today.plusMonths(8)));
        step(licence, "/suspensions", "{\"reason\": \"A visit.\", \"from\": \"" + today + "\"}");
        step(licence, "/suspension-ends", REASON);
        Step.post(
                        OFFICER,
                        licence,
                        "/renewals",
                        "{\"term\": {\"from\": \"%s\", \"to\": \"%s\"}}"
                                .formatted(today.plusMonths(8).plusDays(1), today.plusMonths(12)))
                .then()
                .statusCode(201);
        step(licence, "/revocations", "{\"reason\": \"A visit.\", \"from\": \"" + today + "\"}");
        Offers.granted(today.minusDays(20), today.minusDays(1));
    }

    private static void step(String licence, String below, String body) {
        Step.post(OFFICER, licence, below, body).then().statusCode(200);
    }
}
