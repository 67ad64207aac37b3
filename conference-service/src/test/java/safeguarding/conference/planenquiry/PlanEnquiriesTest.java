package safeguarding.conference.planenquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Who may ask, what is refused, and that every enquiry is kept, logged and told. */
@QuarkusTest
@RealServers(service = "conference")
class PlanEnquiriesTest {

    private static final TestTokens HEAD = TestTokens.of("head-of-safeguarding").staff("S-named");

    @Test
    void keepsWhoAskedAndWhatWasAnswered() {
        var child = Sought.registered();
        Conferences.planFor(child.childId());
        String reference = Sought.ask(child.byNumber()).path("reference");

        var found = Call.as(HEAD).queryParam("reference", reference).get("/v1/plan-enquiries");

        found.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].client", equalTo("police"))
                .body("items[0].agency", equalTo("police"))
                .body("items[0].onBehalfOf", equalTo("PC 4711"))
                .body("items[0].purpose", equalTo("safeguarding-enquiry"))
                .body("items[0].askedBy", equalTo("number"))
                .body("items[0].answer", equalTo("on-a-plan"))
                .body("items[0].childIds", equalTo(List.of(child.childId().toString())));
        Call.as(HEAD)
                .get("/v1/plan-enquiries/" + found.path("items[0].planEnquiryId"))
                .then()
                .statusCode(200)
                .body("reference", equalTo(reference));
    }

    @Test
    void findsEnquiriesByChildAgencyAndDay() {
        var child = Sought.registered();
        Sought.ask(child.byName());
        Sought.ask(TestTokens.partner("hospital"), child.byName());
        var today = Conferences.today();

        assertThat(ids("childId", child.childId())).hasSize(2);
        assertThat(ids("childId", child.childId(), "agency", "hospital")).hasSize(1);
        assertThat(ids("childId", child.childId(), "from", today, "to", today)).hasSize(2);
        assertThat(ids("childId", child.childId(), "to", today.minusDays(1))).isEmpty();
        assertThat(ids("childId", child.childId(), "from", today.plusDays(1))).isEmpty();
    }

    @Test
    void hidesEnquiriesAboutRestrictedChildrenFromThoseWhoAreNotNamed() {
        var child = Sought.registered().restricted();
        Sought.ask(child.byName());
        var id = ids("childId", child.childId()).getFirst();
        var other = TestTokens.of("qa-manager").staff("S-other");

        Call.as(other).get("/v1/plan-enquiries/" + id).then().statusCode(404);
        Call.as(other)
                .queryParam("childId", child.childId())
                .get("/v1/plan-enquiries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void writesEveryEnquiryIntoTheAccessLogOfEachChild() {
        var child = Sought.registered();
        Sought.ask(child.byName());
        Sought.ask(child.byName());

        Call.as(HEAD)
                .queryParam("childId", child.childId())
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items.findAll { it.operation == 'POST /v1/plan-enquiries' }", hasSize(2));
    }

    @Test
    void tellsTheKeyWorkerOfEveryEnquiryAlsoOfTheDoubtfulAndTheRestricted() {
        var child = Sought.registered();
        Sought.ask(child.byName());
        Sought.ask(child.byName());
        Sought.ask(Sought.byName(child.given(), "", child.bornOn()));
        var restricted = Sought.registered().restricted();
        Sought.ask(restricted.byName());

        assertThat(told(child))
                .hasSize(3)
                .allSatisfy(event -> assertThat(event)
                        .containsEntry("keyWorker", "S1042")
                        .containsEntry("agency", "police")
                        .containsEntry("area", "north-east")
                        .doesNotContainKeys("name", "nhsNumber"));
        assertThat(told(restricted)).hasSize(1);
    }

    @Test
    void namesEnquiriesThatCameSince() {
        var feed = "/v1/plan-enquiries?limit=200&updatedSince=";
        String next = "begin";
        while (true) {
            var page = Call.as(HEAD).get(feed + next);
            next = page.then().statusCode(200).extract().path("next");
            if (page.<List<Object>>path("items").isEmpty()) {
                break;
            }
        }
        var child = Sought.registered();
        String reference = Sought.ask(child.byName()).path("reference");

        Call.as(HEAD).get(feed + next).then().statusCode(200).body("items.reference", hasItem(reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"nhsNumber\": \" - \"}",
                "{\"name\": {\"given\": \"Amina\"}}",
                "{\"dateOfBirth\": \"2009-04-17\"}",
                "{\"nhsNumber\": \"9990000018\", \"dateOfBirth\": \"2009-04-17\"}",
                "{\"name\": {\"given\": \"-\"}, \"dateOfBirth\": \"2009-04-17\"}",
                "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"2009-02-30\"}",
                "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"2999-01-01\"}",
                "{\"name\": {\"given\": \"Amina\"}, \"dateOfBirth\": \"1066-10-14\"}",
                "{\"nhsNumber\": \"9990000018\", \"postcode\": \"KT1\"}",
                "{\"nhsNumber\": \"999000001899900000189\"}",
                "{\"nhsNumber\": ",
            })
    void refusesWhatAsksForNobodyAndKeepsNothing(String body) {
        var before = kept();

        Sought.ask(body).then().statusCode(400).contentType("application/problem+json");

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void letsOnlyPartnersAndTheDutyTeamAsk() {
        var body = Sought.registered().byName();

        for (var role : List.of("chair", "case-system", "analyst", "head-of-safeguarding", "operator")) {
            Sought.ask(TestTokens.of(role), body).then().statusCode(403);
        }
        RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(401);
        Call.as(TestTokens.partner("police")).get("/v1/plan-enquiries").then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.partner("police").token())
                .contentType("application/json")
                .body(body)
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
        Call.as(TestTokens.partner("police"))
                .header("Access-Purpose", "licensing")
                .body(body)
                .post("/v1/plan-enquiries")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsTwoEnquiriesThatComeAtTheSameTime() throws Exception {
        var child = Sought.registered();

        var answers = Conferences.atTheSameTime(
                () -> Sought.ask(child.byName()).statusCode(),
                () -> Sought.ask(child.byName()).statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(ids("childId", child.childId())).hasSize(2);
        assertThat(told(child)).hasSize(2);
    }

    @Test
    void answersNothingThatCannotBeKept() {
        var child = Sought.registered();
        owner("revoke insert on access_log from conference_service");
        try {
            Sought.ask(child.byName()).then().statusCode(503).body("answer", nullValue());
        } finally {
            owner("grant insert on access_log to conference_service");
        }

        assertThat(ids("childId", child.childId())).isEmpty();
        assertThat(told(child)).isEmpty();
    }

    private static List<String> ids(Object... filter) {
        var request = Call.as(HEAD);
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(String.valueOf(filter[i]), filter[i + 1].toString());
        }
        return request.get("/v1/plan-enquiries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.planEnquiryId");
    }

    /** Bodies of the events about a child's enquiries. */
    private static List<Map<String, Object>> told(Sought child) {
        return ids("childId", child.childId()).stream()
                .flatMap(enquiry -> Call.as(HEAD)
                        .queryParam("subject", enquiry)
                        .get("/v1/events")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<Map<String, Object>>>path("items.data")
                        .stream())
                .filter(data -> List.of(child.childId().toString()).equals(data.get("childIds")))
                .toList();
    }

    private static long kept() {
        try (var connection = RunningServers.asOwner("conference");
                var row = connection.createStatement().executeQuery("select count(*) from plan_enquiry")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void owner(String sql) {
        try (var connection = RunningServers.asOwner("conference");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
