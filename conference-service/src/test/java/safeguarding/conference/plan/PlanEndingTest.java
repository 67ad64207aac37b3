package safeguarding.conference.plan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** Plans that end without a conference (B3.5), and endings that were recorded wrongly. */
@QuarkusTest
@RealServers(service = "conference")
class PlanEndingTest {

    private UUID child = UUID.randomUUID();
    private String plan = "";

    @BeforeEach
    void makeAPlan() {
        child = Families.registeredAs(
                Families.child(Families.councilChildId(), "north-east").replace("2009-04-17", "1996-02-10"));
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        plan = "/v1/plans/" + Sittings.planOf(child);
    }

    @Test
    void endsOnTheDayOnWhichTheChildTurns18AndNotBefore() {
        end("turned-18", "2014-02-09", "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B3.5"))
                .body("citation", notNullValue());

        end("turned-18", "2014-02-10", "").then().statusCode(200).body("state", equalTo("ended"));
    }

    @Test
    void isHereUntilTheOtherCouncilHasHeldItsConference() {
        end("moved-and-taken-over", "2014-01-14", "\"takenOverBy\": \"850\", \"otherConferenceOn\": \"2014-01-15\"")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B1.8"));
        end("moved-and-taken-over", "2014-01-15", "\"takenOverBy\": \"850\"")
                .then()
                .statusCode(400);
        end("left-uk", "2014-01-15", "\"takenOverBy\": \"850\", \"otherConferenceOn\": \"2014-01-15\"")
                .then()
                .statusCode(400);

        end("moved-and-taken-over", "2014-01-15", "\"takenOverBy\": \"850\", \"otherConferenceOn\": \"2014-01-15\"")
                .then()
                .statusCode(200)
                .body("takenOverBy", equalTo("850"))
                .body("otherConferenceOn", equalTo("2014-01-15"))
                .body("breaches", empty());
    }

    /** The plan started on 28 November 2013. */
    @ParameterizedTest
    @CsvSource({"2013-11-27, 422", "2013-11-28, 200"})
    void isTakenOverByNoConferenceThatCameBeforeIt(String otherConferenceOn, int status) {
        var answer = end(
                "moved-and-taken-over",
                "2014-01-15",
                "\"takenOverBy\": \"850\", \"otherConferenceOn\": \"%s\"".formatted(otherConferenceOn));

        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("rule", equalTo("B1.8"));
        }
    }

    @Test
    void marksAPlanThatWasTakenOverByNobodyKnowsWhom() {
        end("moved-and-taken-over", "2014-01-15", "")
                .then()
                .statusCode(200)
                .body("breaches.code", hasItem("other-conference-not-stated"));
    }

    @Test
    void cannotHaveEndedBeforeAConferenceWentOnWithIt() {
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);

        end("left-uk", "2014-02-19", "").then().statusCode(422).body("rule", equalTo("B3.4"));

        end("left-uk", "2014-02-20", "").then().statusCode(200);
    }

    @Test
    void isOpenAgainWhenItsEndingWasRecordedWrongly() {
        Sittings.withdraw(plan, "/ending-withdrawals").then().statusCode(409);
        end("left-uk", "2014-01-15", "").then().statusCode(200);
        Sittings.deadlines(plan.substring("/v1/plans/".length())).then().body("items[0].state", equalTo("withdrawn"));

        Sittings.withdraw(plan, "/ending-withdrawals")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("endedOn", nullValue())
                .body("reopeningReason", notNullValue());

        Sittings.deadlines(plan.substring("/v1/plans/".length()))
                .then()
                .body("items.findAll { it.state != 'withdrawn' }.size()", equalTo(4));
        end("left-uk", "2014-01-20", "").then().statusCode(200).body("endedOn", equalTo("2014-01-20"));
    }

    @Test
    void leavesAnEndingByAConferenceToItsDecision() {
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);

        Sittings.withdraw(plan, "/ending-withdrawals").then().statusCode(409);
    }

    private Response end(String reason, String endedOn, String rest) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"%s\", \"endedOn\": \"%s\"%s}"
                        .formatted(reason, endedOn, rest.isEmpty() ? "" : ", " + rest))
                .post(plan + "/endings");
    }
}
