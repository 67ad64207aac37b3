package safeguarding.licensing.schedules;

import java.util.Map;
import safeguarding.licensing.fixture.Stays;
import safeguarding.platform.testing.rows.FeatureRows;

/** Checks of schedules, as the matrices see them: they are about nobody whom the service knows. */
public final class ScheduleRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "checkPerformanceHours",
                PerformanceChecksTest.body("2005-03-01", Stays.lawful("2015-11-28")),
                "askPerformanceLicenceNeed",
                PerformanceLicenceNeedsTest.body("2015-11-28", ""));
    }
}
