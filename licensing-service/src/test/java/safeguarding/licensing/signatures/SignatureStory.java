package safeguarding.licensing.signatures;

import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.permits.Asked;

/** Everything that can happen to signatures. */
public final class SignatureStory {

    private static final String OFFICER = "licensing-officer";

    private SignatureStory() {}

    /** Lets it happen. */
    public static void happens() {
        var child = Youngsters.in("north-east");
        var parent = Youngsters.signatory(child, "parent");
        var permit = Asked.permit(child);
        Asked.submit(permit).then().statusCode(200);
        var page = Signed.page(Signed.link(Signed.request(permit, "parent"), parent));
        Signed.send(page, "answer", "no", "reason", "Secretly too tired", "confirmed", "yes")
                .then()
                .statusCode(200);
        Step.post(OFFICER, "/v1/licences/" + permit, "/returns", "{\"reason\": \"Fewer hours.\"}")
                .then()
                .statusCode(200);
        Asked.submit(permit).then().statusCode(200);
    }
}
