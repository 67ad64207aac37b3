package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.Map;
import safeguarding.licensing.fixture.Stays;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Daily records, as the matrices see them. */
public final class DailyRecordRows implements FeatureRows {

    private static final String TODAY = LocalDate.now().toString();

    private static final String DETAILS = HandedIn.details(Stays.lawful(TODAY));

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "submitDailyRecord",
                HandedIn.body("{productionId}", "{childId}", TODAY, DETAILS),
                "replaceDailyRecord",
                "{\"details\": " + DETAILS + "}",
                "withdrawDailyRecord",
                "{\"reason\": \"Another child.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("dailyRecordId", Path.idOf(HandedIn.record(told.child(), LocalDate.parse(TODAY))));
    }
}
