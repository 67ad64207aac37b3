package safeguarding.licensing.schoolcalendars;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** School calendars, as the matrices see them. */
public final class SchoolCalendarRows implements FeatureRows {

    private static final String DATES = SchoolYearsTold.dates(2013, "");

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerSchoolCalendar",
                "{\"year\": 2013, \"schoolCode\": \"%s\", \"dates\": %s}".formatted(SchoolYearsTold.newSchool(), DATES),
                "replaceSchoolCalendar",
                "{\"dates\": " + DATES + "}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of(
                "schoolCalendarId", Path.idOf(Path.of(SchoolYearsTold.tell(2013, SchoolYearsTold.newSchool(), DATES))));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("schoolCalendarId");
    }
}
