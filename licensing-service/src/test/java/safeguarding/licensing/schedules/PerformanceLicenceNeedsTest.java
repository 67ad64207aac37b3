package safeguarding.licensing.schedules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class PerformanceLicenceNeedsTest {

    private static final String THREE = "\"2015-06-01\", \"2015-08-01\", \"2015-10-01\"";

    @Test
    void areNoneForTheFourthDayInSixMonths() {
        ask(body("2015-11-28", others(THREE)))
                .body("outcome", equalTo("not-needed"))
                .body("reasons.ruleId", contains("H3"))
                .body("counts[0].from", equalTo("2015-05-28"))
                .body("counts[0].otherDays", contains("2015-06-01", "2015-08-01", "2015-10-01"));
    }

    @Test
    void areThereForTheFifth() {
        ask(body("2015-11-28", others(THREE + ", \"2015-05-28\"")))
                .body("outcome", equalTo("needed"))
                .body("neededFrom", equalTo("2015-11-28"));
        ask(body("2015-11-28", others(THREE + ", \"2015-05-27\""))).body("outcome", equalTo("not-needed"));
    }

    @Test
    void areThereWhenSchoolIsMissed() {
        ask(body("2015-11-27", others("") + "\"daysMissingSchool\": [\"2015-11-27\"],"))
                .body("outcome", equalTo("needed"))
                .body("reasons.ruleId", hasItem("H3"));
    }

    @Test
    void areThereWhenSomebodyIsPaid() {
        ask(body("2015-11-28", others("")).replace("\"paid\": false", "\"paid\": true"))
                .body("outcome", equalTo("needed"));
    }

    @Test
    void areNoneWithoutAChargeOrABroadcast() {
        ask(body("2015-11-28", "").replace("[\"charge\"]", "[]"))
                .body("outcome", equalTo("not-needed"))
                .body("reasons.ruleId", contains("H1"));
    }

    @Test
    void areNotDecidableWhenTheOtherDaysAreNotKnown() {
        ask(body("2015-11-28", "")).body("outcome", equalTo("not-decidable")).body("neededFrom", nullValue());
    }

    @Test
    void refuseWhatMakesNoSense() {
        ask(body("2015-11-28", "").replace("charge", "applause"))
                .statusCode(400)
                .body("violations.field", hasItem("grounds"));
        ask(body("2015-11-28", "\"daysMissingSchool\": [\"2015-11-27\"],")).statusCode(400);
        ask(body("2015-13-28", "")).statusCode(400);
        ask("{}").statusCode(400);
    }

    /** One day of a performance for which a charge is made; more fields, each followed by a comma. */
    static String body(String day, String more) {
        return """
                {"bornOn": "2005-03-01", "days": ["%s"], %s "grounds": ["charge"], "paid": false,
                 "arrangedBy": "others"}""".formatted(day, more);
    }

    private static String others(String days) {
        return "\"otherDays\": [%s],".formatted(days);
    }

    private static ValidatableResponse ask(String body) {
        return Call.as("licensing-officer")
                .body(body)
                .post("/v1/performance-licence-needs")
                .then();
    }
}
