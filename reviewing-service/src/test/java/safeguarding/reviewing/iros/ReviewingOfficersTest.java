package safeguarding.reviewing.iros;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Officers;

@QuarkusTest
@RealServers(service = "reviewing")
class ReviewingOfficersTest {

    @Test
    void registersAnOfficerOnceAndChangesIt() {
        var staffId = Officers.staffId();

        var answer = Officers.register(staffId, Officers.details("north-east"));
        answer.then().statusCode(201).header("ETag", "\"0\"").body("details.fullTimePercent", equalTo(100));
        Officers.register(staffId, Officers.details("north-east")).then().statusCode(409);
        var one = "/v1/reviewing-officers/" + answer.path("officerId");
        Call.as("head-of-safeguarding")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}"
                        .formatted(Officers.details("north-east").replace("100", "60")))
                .put(one)
                .then()
                .statusCode(200)
                .body("details.fullTimePercent", equalTo(60));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}".formatted(Officers.details("north-east")))
                .put(one)
                .then()
                .statusCode(412);
        Call.as("iro").get(one).then().statusCode(200).body("staffId", equalTo(staffId));
    }

    @Test
    void tellsWhichOfficersHaveChanged() {
        // given
        String next = "begin";
        List<String> told;
        do {
            var page = Call.as("iro")
                    .queryParam("updatedSince", next)
                    .get("/v1/reviewing-officers")
                    .jsonPath();
            next = page.getString("next");
            told = page.getList("items.officerId");
        } while (!told.isEmpty());

        // when
        var officer = Officers.registered("north-east");

        // then
        Call.as("iro")
                .queryParam("updatedSince", next)
                .get("/v1/reviewing-officers")
                .then()
                .statusCode(200)
                .body("items.officerId", contains(officer.toString()))
                .body("next", notNullValue());
        Call.as("iro")
                .get("/v1/reviewing-officers?updatedSince=begin&area=north-east")
                .then()
                .statusCode(400);
    }

    @Test
    void listsTheOfficersOfAnArea() {
        var area = Officers.area();
        var officer = Officers.registered(area).toString();

        Call.as("iro")
                .get("/v1/reviewing-officers?area=" + area)
                .then()
                .statusCode(200)
                .body("items.officerId", hasItem(officer));
        Call.as("iro")
                .get("/v1/reviewing-officers?area=south-west&limit=200")
                .then()
                .statusCode(200)
                .body("items.officerId", not(hasItem(officer)));
    }

    @Test
    void refusesStrangersAndNonsense() {
        Call.creating("partner-agency")
                .body("{}")
                .post("/v1/reviewing-officers")
                .then()
                .statusCode(403);
        Call.as("analyst").get("/v1/reviewing-officers").then().statusCode(403);
        Call.as("iro").get("/v1/reviewing-officers/" + UUID.randomUUID()).then().statusCode(404);
        var details = Officers.details("north-east");
        for (var wrong : List.of(
                details.replace("SW123456", "123456"),
                details.replace("100", "0"),
                details.replace("100", "101"),
                details.replace("\"2010-01-04\"", "\"2010-01-04\", \"reviewsTo\": \"2010-01-03\""))) {
            Officers.register(Officers.staffId(), wrong).then().statusCode(400);
        }
    }
}
