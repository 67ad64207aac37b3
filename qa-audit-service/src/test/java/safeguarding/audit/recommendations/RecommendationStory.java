package safeguarding.audit.recommendations;

import safeguarding.audit.fixture.Step;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to a recommendation. */
public final class RecommendationStory {

    private RecommendationStory() {}

    /** Lets it happen. */
    public static void happens() {
        var path = Recommended.registered("north-east");
        Step.put("qa-manager", path, "", "{\"details\": %s}".formatted(Recommended.details("north-east", "2014-02-28")))
                .then()
                .statusCode(200);
        Recommended.tests(path, '"' + Path.idOf(Programmed.audit("child-protection-plan")) + '"')
                .then()
                .statusCode(200);
        Recommended.goes(path, "in-progress", "");
        Recommended.goes(Recommended.due("2013-11-20"), "implemented", "");
    }
}
