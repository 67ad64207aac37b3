package safeguarding.licensing.dailyrecords;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.dailyrecords.incoming.RecordsInTime;
import safeguarding.licensing.fixture.Stays;
import safeguarding.licensing.fixture.Step;

/** Everything that can happen to daily records, but for their removal. */
public final class DailyRecordStory {

    private static final String OFFICER = "licensing-officer";

    private DailyRecordStory() {}

    /** Lets it happen. */
    public static void happens() {
        var today = LocalDate.now();
        var record = HandedIn.record(Youngsters.born(today.minusYears(10).toString(), "north-east"), today);
        var late = HandedIn.details(Stays.of(today.toString(), "19:00", "23:30"));
        Step.put(OFFICER, record, "", "{\"details\": " + late + "}").then().statusCode(200);
        Step.post(OFFICER, record, "/withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200);
        HandedIn.record(Youngsters.born(today.minusYears(10).toString(), "north-east"), today);
        CDI.current()
                .select(RecordsInTime.class)
                .get()
                .remove(today.plusMonths(6).plusDays(1));
    }
}
