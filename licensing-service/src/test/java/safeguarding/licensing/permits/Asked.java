package safeguarding.licensing.permits;

import io.restassured.response.Response;
import java.time.LocalDate;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.licensing.schoolcalendars.SchoolYearsTold;

/** Work permits of tests. */
public final class Asked {

    private static final String OFFICER = "licensing-officer";

    private Asked() {}

    /** A job of the week: on days with school from four until an hour, from the first to the last of some days. */
    public static String timetable(LocalDate first, LocalDate last, String until) {
        return """
                {"patterns": [{"from": "%s", "to": "%s", "on": "school-days",
                  "week": [{"day": "wednesday", "spells": [{"from": "16:00", "until": "%s"}]}]}]}""".formatted(first, last, until);
    }

    /** What a lawful permit is asked for from a day on, for eight weeks. */
    public static String details(LocalDate start) {
        return details("newspaper-delivery", start, timetable(start, start.plusDays(55), "17:30"), "936");
    }

    /** What a permit is asked for. */
    public static String details(String kind, LocalDate start, String timetable, String council) {
        return """
                {"jobTitle": "Paper round", "kindOfWork": "%s",
                 "workplace": {"lines": ["3 Hazel Yard"], "postcode": "GU1 1AA", "council": "%s"},
                 "timetable": %s, "startsOn": "%s", "riskAssessedOn": "2013-11-01",
                 "parentsToldOn": "2013-11-02"}""".formatted(kind, council, timetable, start);
    }

    /** Asks for a permit; the answer. */
    public static Response draft(String employer, String child, String details) {
        return Call.creating(OFFICER)
                .body("{\"employerId\": \"%s\", \"childId\": \"%s\", \"details\": %s}"
                        .formatted(employer, child, details))
                .post("/v1/work-permits");
    }

    /** A lawful draft for a child; its identifier. */
    public static String permit(String child) {
        SchoolYearsTold.around(LocalDate.now());
        var made = draft(Registered.partyId("employer"), child, details(LocalDate.now()));
        made.then().statusCode(201);
        return made.path("workPermitId");
    }

    /** Where a permit is. */
    public static String path(String permit) {
        return "/v1/work-permits/" + permit;
    }

    /** Submits the licence of a permit; the answer. */
    public static Response submit(String permit) {
        return Step.post(OFFICER, "/v1/licences/" + permit, "/submissions");
    }
}
