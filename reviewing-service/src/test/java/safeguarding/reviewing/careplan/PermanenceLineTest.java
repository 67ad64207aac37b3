package safeguarding.reviewing.careplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;

/** Lines to permanence, step by step. */
@QuarkusTest
@RealServers(service = "reviewing")
class PermanenceLineTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void adoptionIsFollowedStepByStep() {
        var plan = plan();
        var line = CarePlanned.followed(plan, "adoption", "2013-06-10");
        Call.as("iro").get(plan).then().body("findings.code", hasItem("line-without-plan"));
        CarePlanned.decided(plan, "2013-07-01", "adoption");

        ProblemAssert.of(CarePlanned.step(plan, line, "placement-order-applied", "2013-07-15"))
                .hasStatus(422)
                .hasType("rule-broken")
                .namesRule("CP5")
                .says("agency-decision");
        CarePlanned.step(plan, line, "agency-decision", "2013-07-08").then().statusCode(200);
        CarePlanned.step(plan, line, "adopters-matched", "2013-09-02").then().statusCode(200);
        CarePlanned.step(plan, line, "placed-for-adoption", "2013-09-16")
                .then()
                .statusCode(200)
                .body("findings.code", contains("placed-without-authority"));
        CarePlanned.step(plan, line, "placement-order-applied", "2013-07-15")
                .then()
                .statusCode(200);
        CarePlanned.step(plan, line, "placement-order-granted", "2013-08-12")
                .then()
                .statusCode(200)
                .body("findings.code", not(hasItem("placed-without-authority")))
                .body(
                        "lines[0].steps.step",
                        contains(
                                "agency-decision",
                                "placement-order-applied",
                                "placement-order-granted",
                                "adopters-matched",
                                "placed-for-adoption"))
                .body("lines[0].steps[0].citation", equalTo("SI 2005/389 reg 19"));

        ProblemAssert.of(CarePlanned.happens(
                        plan, "lines/" + line + "/endings", "{\"endedOn\": \"2013-11-04\", \"end\": \"achieved\"}"))
                .hasStatus(422)
                .namesRule("CP5");
        CarePlanned.step(plan, line, "adoption-order-applied", "2013-11-25")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(plan + "?asAt=2013-08-12")
                .then()
                .body("lines[0].steps.step[-1]", equalTo("placement-order-granted"))
                .body("lines[0].endedOn", nullValue());
        CarePlanned.step(plan, line, "adoption-order-granted", "2014-01-20")
                .then()
                .statusCode(200);
        // The order sealed the record (L12).
        Call.as("iro").get(plan).then().statusCode(404);
    }

    @Test
    void aRouteIsFollowedOnceAtATime() {
        var plan = plan();
        CarePlanned.followed(plan, "adoption", "2013-06-10");

        ProblemAssert.of(CarePlanned.happens(plan, "lines", "{\"line\": \"adoption\", \"startedOn\": \"2013-07-01\"}"))
                .hasStatus(422)
                .namesRule("CP4");
        CarePlanned.followed(plan, "special-guardianship", "2013-07-01");
        for (var wrong : new String[] {"2013-06-02", today.plusDays(1).toString()}) {
            CarePlanned.happens(
                            plan,
                            "lines",
                            "{\"line\": \"long-term-fostering\", \"startedOn\": \"%s\"}".formatted(wrong))
                    .then()
                    .statusCode(422);
        }
        CarePlanned.happens(plan, "lines", "{\"line\": \"kinship\", \"startedOn\": \"2013-07-01\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void aLineIsPutRightWhole() {
        var plan = plan();
        var line = CarePlanned.followed(plan, "adoption", "2013-06-10");
        CarePlanned.step(plan, line, "agency-decision", "2013-07-08").then().statusCode(200);
        CarePlanned.happens(
                        plan, "lines/" + line + "/endings", "{\"endedOn\": \"2013-08-01\", \"end\": \"another-route\"}")
                .then()
                .statusCode(200);

        CarePlanned.corrected(plan, "lines/" + line, whole("placement-order-applied", "2013-07-09", ""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("CP5"));
        CarePlanned.corrected(
                        plan, "lines/" + line, whole("agency-decision", "2013-07-09", ", \"endedOn\": \"2013-08-01\""))
                .then()
                .statusCode(400);
        CarePlanned.corrected(plan, "lines/" + line, whole("agency-decision", "2013-07-09", ""))
                .then()
                .statusCode(200)
                .body("lines[0].steps.on", contains("2013-07-09"))
                .body("lines[0].endedOn", nullValue())
                .body("lines[0].correctionReason", equalTo("Mistyped."));
        CarePlanned.happens(plan, "lines/" + line + "/withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200)
                .body("lines[0].withdrawnOn", equalTo(today.toString()));
        CarePlanned.happens(plan, "lines/" + line + "/withdrawals", "{\"reason\": \"Again.\"}")
                .then()
                .statusCode(409);
        CarePlanned.step(plan, line, "consent-given", "2013-07-15").then().statusCode(409);
        CarePlanned.step(plan, UUID.randomUUID().toString(), "consent-given", "2013-07-15")
                .then()
                .statusCode(404);
        CarePlanned.followed(plan, "adoption", "2013-06-10");
    }

    private static String whole(String step, String on, String more) {
        return ("{\"startedOn\": \"2013-06-10\", \"steps\": [{\"step\": \"%s\", \"on\": \"%s\"}]%s,"
                        + " \"reason\": \"Mistyped.\"}")
                .formatted(step, on, more);
    }

    private static String plan() {
        return CarePlanned.planOf(LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1"));
    }
}
