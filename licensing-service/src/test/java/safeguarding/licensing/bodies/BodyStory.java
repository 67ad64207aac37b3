package safeguarding.licensing.bodies;

import safeguarding.licensing.fixture.Granted;
import safeguarding.licensing.fixture.Soon;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to approvals of bodies of persons. */
public final class BodyStory {

    private BodyStory() {}

    /** Lets it happen. */
    public static void happens() {
        var approval = Body.asked();
        Granted.from(Path.idOf(approval), Soon.TODAY, Soon.in(300));
        Body.audit(approval, Soon.TODAY).then().statusCode(200);
    }
}
