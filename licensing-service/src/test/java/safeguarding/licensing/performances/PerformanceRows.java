package safeguarding.licensing.performances;

import java.util.Map;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Performance licences, as the matrices see them. */
public final class PerformanceRows implements FeatureRows {

    private static final String DETAILS = AskedFor.details("2013-10-02", "2015-11-28");

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "askForPerformanceLicence",
                AskedFor.body("{productionId}", "{childId}", DETAILS),
                "askForPerformanceLicencesOfProduction",
                "{\"children\": [{\"childId\": \"{childId}\", \"details\": " + DETAILS + "}]}",
                "replacePerformanceLicence",
                "{\"details\": " + DETAILS + "}",
                "recordPerformanceHeadTeacherView",
                "{\"on\": \"2013-11-28\", \"opinion\": \"agrees\"}",
                "recordPerformanceSchoolLeave",
                "{\"on\": \"2013-11-28\", \"granted\": true}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("performanceLicenceId", Path.idOf(AskedFor.licence(told.child(), "2015-11-28")));
    }
}
