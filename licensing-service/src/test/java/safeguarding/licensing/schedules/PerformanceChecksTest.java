package safeguarding.licensing.schedules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Stays;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class PerformanceChecksTest {

    private static final String OF_TEN = "2005-03-01";

    @Test
    void findNothingAgainstALawfulSchedule() {
        check(body(OF_TEN, Stays.lawful("2015-11-28")))
                .statusCode(200)
                .body("outcome", equalTo("lawful"))
                .body("breaches", empty());
    }

    @Test
    void nameEveryBreachWithItsRuleTheDayAndBothFigures() {
        check(body(OF_TEN, Stays.of("2015-11-28", "06:59", "23:01")))
                .statusCode(200)
                .body("outcome", equalTo("breached"))
                .body("breaches.ruleId", hasItem("H7"))
                .body("breaches.find { it.limitId == 'performance_2014.latest-at-place.from-5' }.limit", equalTo(1380))
                .body("breaches.find { it.limitId == 'performance_2014.latest-at-place.from-5' }.found", equalTo(1381))
                .body("breaches.limitId", hasItem("performance_2014.earliest-at-place"))
                .body("breaches.from", everyItem(equalTo("2015-11-28")));
    }

    @Test
    void knowTheBirthdayOnWhichMoreIsAllowed() {
        var late = Stays.of("2015-11-28", "19:00", "22:30", "performing 20:00 20:20");

        check(body("2010-11-29", late)).body("breaches.limitId", contains("performance_2014.latest-at-place.under-5"));
        check(body("2010-11-28", late)).body("outcome", equalTo("lawful"));
    }

    @Test
    void doNotJudgeDaysByTheRulesOfOtherYears() {
        check(body(OF_TEN, Stays.of("2015-02-05", "06:00", "23:59")))
                .body("outcome", equalTo("not-decidable"))
                .body("undecided.ruleId", hasItem("H0"));
        check(body(OF_TEN, Stays.of("2015-02-06", "06:00", "12:00"))).body("outcome", equalTo("breached"));
    }

    @Test
    void knowAStayOverMidnight() {
        var first = Stays.of("2015-11-28", "18:00", "00:30", "performing 23:00 00:15");

        check(body(OF_TEN, first))
                .body("breaches.find { it.limitId == 'performance_2014.latest-at-place.from-5' }.found", equalTo(1470));
    }

    @Test
    void countEducationOnlyOnDaysThatTheSchoolHas() {
        var monday = Stays.of("2015-11-30", "09:00", "12:00", "performing 10:00 11:00");
        check(licensed(monday, "")).body("undecided.ruleId", contains("H8"));
        check(licensed(monday, calendar(""))).body("breaches.limitId", contains("performance_2014.education-per-day"));
        check(licensed(monday, calendar("\"2015-11-30\""))).body("outcome", equalTo("lawful"));
    }

    @Test
    void refuseWhatMakesNoSense() {
        check(body(OF_TEN, Stays.lawful("2015-11-28") + ", " + Stays.lawful("2015-11-28")))
                .statusCode(400)
                .body("violations.field", hasItem("stays"));
        check(body(OF_TEN, Stays.of("2015-11-28", "13:00", "16:00", "singing 14:00 15:00")))
                .statusCode(400);
        check(body(OF_TEN, Stays.of("2015-11-28", "13:00", "16:00", "performing 12:00 15:00")))
                .statusCode(400);
        check(body(OF_TEN, Stays.of("2015-11-28", "25:00", "16:00"))).statusCode(400);
        check(body(OF_TEN, Stays.of("2015-11-28", "13:00", "13:00"))).statusCode(400);
        check(body(OF_TEN, "")).statusCode(400);
        Call.as("iro")
                .body(body(OF_TEN, Stays.lawful("2015-11-28")))
                .post("/v1/performance-checks")
                .then()
                .statusCode(403);
    }

    /** A schedule without a licence. */
    static String body(String bornOn, String stays) {
        return "{\"bornOn\": \"%s\", \"terms\": {\"licensed\": false}, \"schedule\": {\"stays\": [%s]}}"
                .formatted(bornOn, stays);
    }

    private static String licensed(String stays, String calendar) {
        return """
                {"bornOn": "%s", "terms": {"licensed": true, "daysOfLicence": 1}, %s "schedule": {"stays": [%s]}}""".formatted(OF_TEN, calendar, stays);
    }

    private static String calendar(String closure) {
        return """
                "calendar": {"from": "2015-09-01", "to": "2016-08-31",
                  "terms": [{"from": "2015-09-03", "to": "2015-12-18"}], "closures": [%s],
                  "hours": [{"weekday": "monday", "begin": "09:00", "end": "15:30"}]},""".formatted(closure);
    }

    private static ValidatableResponse check(String body) {
        return Call.as("licensing-officer")
                .body(body)
                .post("/v1/performance-checks")
                .then();
    }
}
