package safeguarding.licensing.schoolcalendars;

import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.calls.Path;

/** Everything that can happen to school calendars. */
public final class SchoolCalendarStory {

    private SchoolCalendarStory() {}

    /** Lets it happen. */
    public static void happens() {
        var calendar =
                Path.of(SchoolYearsTold.tell(2013, SchoolYearsTold.newSchool(), SchoolYearsTold.dates(2013, "")));
        Step.put("licensing-officer", calendar, "", "{\"dates\": " + SchoolYearsTold.dates(2013, "2013-11-29") + "}")
                .then()
                .statusCode(200);
    }
}
