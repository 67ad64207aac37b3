package safeguarding.licensing.schoolcalendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class SchoolCalendarsTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areToldReadAndToldAnew() {
        var school = SchoolYearsTold.newSchool();
        var made = SchoolYearsTold.tell(2013, school, SchoolYearsTold.dates(2013, ""));

        made.then().statusCode(201).body("dates.terms", hasSize(3)).body("dates.hours", hasSize(5));
        Step.put(OFFICER, Path.of(made), "", "{\"dates\": " + SchoolYearsTold.dates(2013, "2013-11-29") + "}")
                .then()
                .statusCode(200)
                .body("dates.closures", contains("2013-11-29"));
        assertThat(Pages.every(OFFICER, "/v1/school-calendars?schoolCode=" + school, "schoolCalendarId"))
                .hasSize(1);
    }

    @Test
    void areOneForEachSchoolAndYearAlsoForTwoAtOnce() {
        var school = SchoolYearsTold.newSchool();
        var dates = SchoolYearsTold.dates(2013, "");
        var answers = AtOnce.of(
                () -> SchoolYearsTold.tell(2013, school, dates), () -> SchoolYearsTold.tell(2013, school, dates));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        SchoolYearsTold.tell(2014, school, SchoolYearsTold.dates(2014, ""))
                .then()
                .statusCode(201);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var school = SchoolYearsTold.newSchool();
        SchoolYearsTold.tell(2014, school, SchoolYearsTold.dates(2013, ""))
                .then()
                .statusCode(400);
        SchoolYearsTold.tell(2013, school, SchoolYearsTold.dates(2013, "2014-09-01"))
                .then()
                .statusCode(400);
        SchoolYearsTold.tell(2013, school, SchoolYearsTold.dates(2013, "2014-08-31"))
                .then()
                .statusCode(201);
        SchoolYearsTold.tell(
                        2013,
                        SchoolYearsTold.newSchool(),
                        SchoolYearsTold.dates(2013, "").replace("2014-01-06", "2013-12-20"))
                .then()
                .statusCode(400);
        SchoolYearsTold.tell(
                        2013,
                        SchoolYearsTold.newSchool(),
                        SchoolYearsTold.dates(2013, "").replace("monday", "sunday"))
                .then()
                .statusCode(400);
        SchoolYearsTold.tell(
                        2013,
                        SchoolYearsTold.newSchool(),
                        SchoolYearsTold.dates(2013, "").replace("15:15", "08:45"))
                .then()
                .statusCode(400);
    }
}
