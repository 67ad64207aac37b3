package safeguarding.licensing.permits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.schoolcalendars.SchoolYearsTold;
import safeguarding.platform.testing.servers.RealServers;

/** In the weeks from 2 December 2013: school until the 20th, then holidays. */
@QuarkusTest
@RealServers(service = "licensing")
class EmploymentChecksTest {

    private static final LocalDate MONDAY = LocalDate.of(2013, 12, 2);

    @ParameterizedTest
    @CsvSource({"18:00, lawful", "18:01, breached"})
    void tellTwoHoursOnASchoolDayFromMore(String until, String outcome) {
        check("1999-04-17", "newspaper-delivery", until, calendar())
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }

    @Test
    void listEachBreachWithItsDayAndFigures() {
        check("1999-04-17", "newspaper-delivery", "18:30", calendar())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("breached"))
                .body("breaches", hasSize(3))
                .body("breaches.from", contains("2013-12-04", "2013-12-11", "2013-12-18"))
                .body("breaches[0].limit", equalTo("2 hours"))
                .body("breaches[0].found", equalTo("2 hours 30 minutes"))
                .body("breaches[0].rule", equalTo("G1"));
    }

    @Test
    void tellTooYoungFromOldEnoughAndForbiddenFromAllowed() {
        check("2000-12-05", "newspaper-delivery", "17:00", calendar()).then().body("outcome", equalTo("breached"));
        check("1999-12-04", "other-light-work", "17:00", calendar()).then().body("outcome", equalTo("lawful"));
        check("1999-12-05", "other-light-work", "17:00", calendar()).then().body("outcome", equalTo("breached"));
        check("1999-04-17", "alcohol", "17:00", calendar())
                .then()
                .body("breaches.id", hasItem("kind-of-work.alcohol"))
                .body("breaches.rule", hasItem("G1.5"));
    }

    @Test
    void areByTheCalendarOfTheSchoolAsItIsKept() {
        var school = SchoolYearsTold.school(2012, 2013);

        check("1999-04-17", "newspaper-delivery", "18:01", "\"schoolCode\": \"" + school + "\"")
                .then()
                .statusCode(200)
                .body("breaches.from", contains("2013-12-04", "2013-12-11", "2013-12-18"));
    }

    @Test
    void doNotGuessWhenThereIsSchool() {
        var ofOtherYears = calendar().replace("2013", "2015").replace("2014", "2016");

        check("1999-04-17", "newspaper-delivery", "18:00", ofOtherYears)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("not-decidable"))
                .body("undecided", not(empty()));
    }

    @Test
    void refuseWhatCannotBe() {
        check("1999-04-17", "piracy", "18:00", calendar()).then().statusCode(400);
        check("1999-04-17", "shop", "16:00", calendar()).then().statusCode(400);
        check("1999-04-17", "shop", "18:00", "\"schoolCode\": \"125001\", " + calendar())
                .then()
                .statusCode(400);
        Call.as("iro").body("{}").post("/v1/employment-checks").then().statusCode(403);
    }

    private static Response check(String born, String kind, String until, String more) {
        return Call.as("licensing-officer")
                .body("{\"dateOfBirth\": \"%s\", %s, \"jobs\": [{\"kindOfWork\": \"%s\", \"timetable\": %s}]}"
                        .formatted(born, more, kind, Asked.timetable(MONDAY, MONDAY.plusDays(27), until)))
                .post("/v1/employment-checks");
    }

    private static String calendar() {
        return """
                "calendar": {"from": "2013-01-01", "to": "2014-08-31",
                  "terms": [{"first": "2013-09-04", "last": "2013-12-20"}, {"first": "2014-01-06", "last": "2014-07-23"}],
                  "schoolBegins": "08:45", "schoolEnds": "15:15"}""";
    }
}
