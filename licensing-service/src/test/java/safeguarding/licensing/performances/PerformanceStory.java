package safeguarding.licensing.performances;

import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Step;

/** Everything that can happen to the content of a performance licence. */
public final class PerformanceStory {

    private PerformanceStory() {}

    /** Lets it happen. */
    public static void happens() {
        var licence = AskedFor.licence(Youngsters.born("2005-03-01", "north-east"), "2015-11-28");
        Step.put(
                        "licensing-officer",
                        licence,
                        "",
                        "{\"details\": " + AskedFor.details("2013-10-03", "2015-11-28") + "}")
                .then()
                .statusCode(200);
        Step.post(
                        "licensing-officer",
                        licence,
                        "/head-teacher-views",
                        "{\"on\": \"2013-11-28\", \"opinion\": \"objects\", \"words\": \"Xanthippe is to learn.\"}")
                .then()
                .statusCode(200);
        Step.post("licensing-officer", licence, "/school-leaves", "{\"on\": \"2013-11-28\", \"granted\": false}")
                .then()
                .statusCode(200);
    }
}
