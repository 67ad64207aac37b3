package safeguarding.licensing.permits;

import java.time.LocalDate;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Step;

/** Everything that can happen to what a work permit is asked for. */
public final class WorkPermitStory {

    private WorkPermitStory() {}

    /** Lets it happen. */
    public static void happens() {
        var permit = Asked.permit(Youngsters.in("north-east"));
        Step.put(
                        "licensing-officer",
                        Asked.path(permit),
                        "",
                        "{\"details\": " + Asked.details(LocalDate.now().plusDays(1)) + "}")
                .then()
                .statusCode(200);
        Asked.submit(permit).then().statusCode(200);
    }
}
