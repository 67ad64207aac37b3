package safeguarding.conference.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The plan of the story started on 28 November 2013: the first visit is due by 12 December. */
@QuarkusTest
@RealServers(service = "conference")
class StatutoryVisitsTest {

    /** Passing time makes the one of the other, a moment later. */
    private static final String[] PENDING = {"open", "overdue"};

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String plan = "";

    @BeforeEach
    void aPlanBegins() {
        child = Families.registered("north-east");
        conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        plan = "/v1/plans/" + Sittings.planOf(child);
    }

    @Test
    void areDueTenWorkingDaysAfterTheStartOfThePlan() {
        Call.as("iro")
                .get(plan + "/visits?asAt=2013-12-12")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextDue.dueOn", equalTo("2013-12-12"))
                .body("overdue", equalTo(false));
        Call.as("iro").get(plan + "/visits?asAt=2013-12-13").then().body("overdue", equalTo(true));
    }

    @Test
    void areCountedFromVisitToVisitInWhateverOrderTheyAreRecorded() {
        visited("2014-01-10", true).then().statusCode(201);
        visited("2013-12-12", true).then().statusCode(201).body("seenAlone", equalTo(true));

        due("2013-11-28", "met", "2013-12-12");
        due("2013-12-12", "met-late", "2014-01-10");
        due("2014-01-10", "waited-for", null);
    }

    @Test
    void areDueOfAChildWhoWasNotSeen() {
        visited("2013-12-10", false).then().statusCode(201);

        Call.as("chair")
                .get(plan + "/visits")
                .then()
                .body("items.seen", contains(false))
                .body("nextDue.dueOn", equalTo("2013-12-12"));
    }

    @Test
    void areCorrectedWholeAndWhatIsDueFollows() {
        String visit = visited("2013-12-16", true).path("visitId");

        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body("{\"visit\": %s, \"reason\": \"Misread.\"}".formatted(visit("2013-12-10", true)))
                .put("/v1/statutory-visits/" + visit)
                .then()
                .statusCode(200)
                .body("visitedOn", equalTo("2013-12-10"))
                .body("correctionReason", equalTo("Misread."));

        due("2013-11-28", "met", "2013-12-10");
        due("2013-12-10", "waited-for", null);
    }

    @Test
    void areNoneWhereOneIsWithdrawn() {
        String visit = visited("2013-12-10", true).path("visitId");

        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Another child.\"}")
                .post("/v1/statutory-visits/" + visit + "/withdrawals")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Another child."));

        Call.as("chair")
                .get(plan + "/visits")
                .then()
                .body("items", empty())
                .body("nextDue.inputs.startsOn", equalTo("2013-11-28"))
                .body("nextDue.state", oneOf(PENDING));
    }

    @Test
    void areDueNoMoreWhenThePlanIsWithdrawn() {
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);

        Call.as("chair").get(plan + "/visits").then().body("nextDue", nullValue());
        visited("2013-12-10", true).then().statusCode(409);
    }

    @Test
    void areDueAgainWhenAnEndingIsWithdrawn() {
        visited("2013-12-10", true).then().statusCode(201);
        Call.as("chair")
                .header("If-Match", Call.as("chair").get(plan).header("ETag"))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-20\"}")
                .post(plan + "/endings")
                .then()
                .statusCode(200);
        Call.as("chair").get(plan + "/visits").then().body("nextDue", nullValue());
        visited("2014-01-21", true).then().statusCode(422).body("rule", equalTo("B1.12"));

        Sittings.withdraw(plan, "/ending-withdrawals").then().statusCode(200);

        due("2013-12-10", "waited-for", null);
    }

    @Test
    void areAllCountedWhenTwoAreWrittenDownAtOneInstant() throws Exception {
        Call.as("chair")
                .header("If-Match", Call.as("chair").get(plan).header("ETag"))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-20\"}")
                .post(plan + "/endings")
                .then()
                .statusCode(200);

        var answers = Conferences.atTheSameTime(
                () -> visited("2013-12-10", true).statusCode(),
                () -> visited("2014-01-10", true).statusCode());

        assertThat(answers).containsExactly(201, 201);
        due("2013-11-28", "met", "2013-12-10");
        due("2013-12-10", "met-late", "2014-01-10");
    }

    @Test
    void followTheStartOfThePlan() {
        visited("2013-12-10", true).then().statusCode(201);

        Sittings.correct(conference, Sittings.holding("2013-12-02", Sittings.QUORATE))
                .then()
                .statusCode(200);

        due("2013-12-02", "met", "2013-12-10");
    }

    @Test
    void areMadeWhileThePlanRuns() {
        visited("2013-11-27", true).then().statusCode(422).body("rule", equalTo("B1.12"));
        visited("2099-01-01", true).then().statusCode(422).body("rule", equalTo("A5"));
        Call.creating("case-system")
                .body("{\"visitedOn\": \"2013-12-10\", \"seen\": false, \"seenAlone\": true, \"visitedBy\": \"S7\"}")
                .post(plan + "/visits")
                .then()
                .statusCode(400)
                .body("violations.field", contains("seenAlone"));
    }

    @Test
    void standInTheRecordButNotForPartnerAgencies() {
        visited("2013-12-10", true).then().statusCode(201);

        var record = "/v1/children/" + child + "/conference-record";
        Call.as("iro")
                .get(record)
                .then()
                .body("visits.visitedOn", contains("2013-12-10"))
                .body("coreGroups.members.flatten().role", hasSize(2));
        Call.as("iro").get(record + "?asAt=2013-12-09").then().body("visits", empty());
        Call.as("iro").get(record + "?knownOn=2020-01-01").then().body("visits", empty());
        Call.as(TestTokens.partner("ne-gp")).get(record).then().body("visits", empty());
    }

    private Response visited(String day, boolean seen) {
        return Call.creating("case-system").body(visit(day, seen)).post(plan + "/visits");
    }

    private static String visit(String day, boolean seen) {
        return "{\"visitedOn\": \"%s\", \"seen\": %s, \"seenAlone\": %s, \"visitedBy\": \"S1042\"}"
                .formatted(day, seen, seen);
    }

    /** The deadline of B1.12 that counts from a day, and no other from that day. */
    private void due(String startsOn, String state, @Nullable String metOn) {
        var from = "items.findAll { it.ruleId == 'B1.12' && it.inputs.startsOn == '%s' && it.state != 'withdrawn' }"
                .formatted(startsOn);
        Call.as("chair")
                .get("/v1/deadlines?limit=100&subject=" + plan.substring("/v1/plans/".length()))
                .then()
                .statusCode(200)
                .body(from + ".state", contains(metOn == null ? oneOf(PENDING) : equalTo(state)))
                .body(from + ".metOn", contains((Object) metOn));
    }
}
