package safeguarding.licensing.permits;

import java.time.LocalDate;
import java.util.Map;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Work permits, as the matrices see them. */
public final class WorkPermitRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        var details = Asked.details(LocalDate.of(2013, 12, 2));
        return Map.of(
                "draftWorkPermit",
                "{\"employerId\": \"{partyId}\", \"childId\": \"{childId}\", \"details\": " + details + "}",
                "replaceWorkPermit",
                "{\"details\": " + details + "}",
                "checkEmploymentHours",
                "{\"dateOfBirth\": \"1999-04-17\", \"jobs\": [{\"kindOfWork\": \"shop\", \"timetable\": "
                        + Asked.timetable(LocalDate.of(2013, 12, 2), LocalDate.of(2013, 12, 31), "17:30") + "}]}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("workPermitId", Asked.permit(told.child()));
    }
}
