package safeguarding.licensing.councils;

import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.productions.Staged;

/** Everything that can happen to licences of other councils. */
public final class VisitingLicenceStory {

    private VisitingLicenceStory() {}

    /** Lets it happen. */
    public static void happens() {
        var licence = Visiting.licence();
        Step.put("licensing-officer", licence, "", Visiting.body(Visiting.number(), Staged.productionId("2015-11-28")))
                .then()
                .statusCode(200);
        Step.post("licensing-officer", licence, "/withdrawals", "{\"reason\": \"Taken back.\"}")
                .then()
                .statusCode(200);
    }
}
