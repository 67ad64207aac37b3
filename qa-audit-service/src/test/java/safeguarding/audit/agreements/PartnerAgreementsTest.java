package safeguarding.audit.agreements;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Step;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class PartnerAgreementsTest {

    @Test
    void linksTheIndicatorThatMeasuresIt() {
        Call.as("team-manager")
                .get(Agreements.registered())
                .then()
                .statusCode(200)
                .body("indicator", endsWith("/conference/v1/indicators/agencies-attending"))
                .body("details.parties.kind", equalTo(List.of("probation", "general-practice")))
                .body("deadlines[0].ruleId", equalTo("QA33"))
                .body("deadlines[0].dueOn", equalTo("2013-12-31"));
    }

    @Test
    void givesTheNextReviewItsDayOnceOneWasHeld() {
        var path = Agreements.registered();

        Step.post("qa-officer", path, "/reviews", Agreements.review("2013-11-01", "2014-11-01"))
                .then()
                .statusCode(200)
                .body("details.reviewDueOn", equalTo("2014-11-01"))
                .body("reviews[0].on", equalTo("2013-11-01"))
                .body("deadlines.find { it.dueOn == '2014-11-01' }.ruleId", equalTo("QA33"));
        ProblemAssert.of(Step.post("qa-officer", path, "/reviews", Agreements.review("2013-11-01", "2013-11-01")))
                .hasStatus(400)
                .violates("nextDueOn");
        ProblemAssert.of(Step.post("qa-officer", path, "/reviews", Agreements.review("2099-11-01", "2099-11-02")))
                .hasStatus(422)
                .namesRule("A5");
    }

    @Test
    void tellsTheShareThatCameByTheDayItIsOf() {
        var path = Agreements.registered();
        Step.post("qa-officer", path, "/readings", Agreements.reading("2013-09-30", 2, 3));
        Step.post("qa-officer", path, "/readings", Agreements.reading("2013-06-30", 1, 3));

        Call.as("reform-manager")
                .get(path)
                .then()
                .body("readings.asAt", equalTo(List.of("2013-06-30", "2013-09-30")))
                .body("readings.percent", equalTo(List.of(33.3f, 66.7f)));
        ProblemAssert.of(Step.post("qa-officer", path, "/readings", Agreements.reading("2013-09-30", 4, 3)))
                .hasStatus(400)
                .violates("attended");
    }

    @Test
    void keepsTheTermBeforeBesideTheNewOne() {
        var path = Agreements.registered();

        Step.post("qa-manager", path, "/renewals", "{\"term\": " + Agreements.term("2014-04-01", "2015-03-31") + "}")
                .then()
                .statusCode(200)
                .body("term.validFrom", equalTo("2014-04-01"))
                .body("earlierTerms.validFrom", equalTo(List.of("2013-04-01")));
        ProblemAssert.of(Step.post(
                        "qa-manager",
                        path,
                        "/renewals",
                        "{\"term\": " + Agreements.term("2014-04-01", "2016-03-31") + "}"))
                .hasStatus(422)
                .namesRule("QA34");
    }

    @Test
    void holdsNoMoreOnceItEnded() {
        var path = Agreements.registered();
        var end = "{\"on\": \"2013-11-01\", \"reason\": \"The trust is no more.\"}";
        assertHolds("2013-10-31", path, true);

        Step.post("qa-manager", path, "/ends", end)
                .then()
                .statusCode(200)
                .body("deadlines[0].state", equalTo("withdrawn"));

        assertHolds("2013-11-01", path, true);
        assertHolds("2013-11-02", path, false);
        ProblemAssert.of(Step.post("qa-manager", path, "/ends", end)).hasStatus(409);
    }

    @Test
    void holdsFromItsFirstToItsLastDay() {
        var path = Agreements.registered();

        assertHolds("2013-03-31", path, false);
        assertHolds("2013-04-01", path, true);
        assertHolds("2014-03-31", path, true);
        assertHolds("2014-04-01", path, false);
    }

    @Test
    void isWrittenByTheManager() {
        Call.creating("qa-officer")
                .body(Agreements.body("2013-12-31", "2013-04-01", "2014-03-31"))
                .post("/v1/partner-agreements")
                .then()
                .statusCode(403);
        Call.as("partner-agency").get("/v1/partner-agreements").then().statusCode(403);
        Call.as("qa-manager")
                .get("/v1/partner-agreements/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void hasAPartnerAndAPoint() {
        var nobody = Agreements.body("2013-12-31", "2013-04-01", "2014-03-31")
                .replaceAll("(?s)\"parties\": \\[.*?\\]", "\"parties\": []");

        ProblemAssert.of(Agreements.registering(nobody)).hasStatus(400);
    }

    private static void assertHolds(String day, String path, boolean holds) {
        var has = hasItem(Path.idOf(path));
        Call.as("qa-manager")
                .get("/v1/partner-agreements?limit=200&asAt=" + day)
                .then()
                .statusCode(200)
                .body("items.agreementId", holds ? has : not(has));
    }
}
