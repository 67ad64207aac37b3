package safeguarding.conference.chairs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class ChairsTest {

    private static final String DETAILS = """
        {"given": "Helen", "family": "Marsh", "areas": ["north-east"], "conferencesPerMonth": 12,
         "chairsFrom": "2012-01-01", "registration": {"socialWorkerNumber": "SW123456", "from": "2012-08-01"},
         "managedTeams": ["ne-assessment-9"]}
        """;

    @Test
    void registersAChairOnceAndChangesIt() {
        var staffId = "S" + UUID.randomUUID();
        var body = "{\"staffId\": \"%s\", \"details\": %s}".formatted(staffId, DETAILS);

        var answer = Call.creating("conference-admin").body(body).post("/v1/chairs");
        answer.then().statusCode(201).header("ETag", "\"0\"").body("details.conferencesPerMonth", equalTo(12));
        Call.creating("conference-admin").body(body).post("/v1/chairs").then().statusCode(409);
        var one = "/v1/chairs/" + answer.path("chairId");
        Call.as("head-of-safeguarding")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}".formatted(DETAILS.replace("12,", "8,")))
                .put(one)
                .then()
                .statusCode(200)
                .body("details.conferencesPerMonth", equalTo(8));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}".formatted(DETAILS))
                .put(one)
                .then()
                .statusCode(412);
        Call.as("chair").get(one).then().statusCode(200).body("staffId", equalTo(staffId));
    }

    @Test
    void tellsWhichChairsHaveChanged() {
        // given
        String next = "begin";
        List<String> told;
        do {
            var page = Call.as("chair")
                    .queryParam("updatedSince", next)
                    .get("/v1/chairs")
                    .jsonPath();
            next = page.getString("next");
            told = page.getList("items.chairId");
        } while (!told.isEmpty());

        // when
        String chair = Call.creating("conference-admin")
                .body("{\"staffId\": \"S%s\", \"details\": %s}".formatted(UUID.randomUUID(), DETAILS))
                .post("/v1/chairs")
                .path("chairId");

        // then
        Call.as("chair")
                .queryParam("updatedSince", next)
                .get("/v1/chairs")
                .then()
                .statusCode(200)
                .body("items.chairId", contains(chair))
                .body("next", notNullValue());
        Call.as("chair")
                .get("/v1/chairs?updatedSince=begin&area=north-east")
                .then()
                .statusCode(400);
    }

    @Test
    void listsTheChairsOfAnArea() {
        var staffId = "S" + UUID.randomUUID();
        Call.creating("conference-admin")
                .body("{\"staffId\": \"%s\", \"details\": %s}"
                        .formatted(staffId, DETAILS.replace("north-east", staffId)))
                .post("/v1/chairs")
                .then()
                .statusCode(201);

        Call.as("chair")
                .get("/v1/chairs?area=" + staffId)
                .then()
                .statusCode(200)
                .body("items.staffId", hasItem(staffId));
        Call.as("chair")
                .get("/v1/chairs?area=south-west&limit=200")
                .then()
                .statusCode(200)
                .body("items.staffId", not(hasItem(staffId)));
    }

    @Test
    void refusesStrangersAndNonsense() {
        Call.creating("partner-agency").body("{}").post("/v1/chairs").then().statusCode(403);
        Call.as("analyst").get("/v1/chairs").then().statusCode(403);
        Call.as("chair").get("/v1/chairs/" + UUID.randomUUID()).then().statusCode(404);
        Call.creating("conference-admin")
                .body("{\"staffId\": \"S1\", \"details\": %s}".formatted(DETAILS.replace("SW123456", "123456")))
                .post("/v1/chairs")
                .then()
                .statusCode(400);
    }
}
