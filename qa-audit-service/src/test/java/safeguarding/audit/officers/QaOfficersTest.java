package safeguarding.audit.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Pages;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class QaOfficersTest {

    @Test
    void registersEachStaffNumberOnce() {
        var staffId = "S-" + UUID.randomUUID();

        var first = register(staffId, Officers.details("north-east"));
        var second = register(staffId, Officers.details("north-west"));

        first.then().statusCode(201).body("staffId", equalTo(staffId));
        ProblemAssert.of(second).hasStatus(409).hasType("conflict");
    }

    @Test
    void takesWhatHoldsNowInTheVersionThatWasRead() {
        var made = register("S-" + UUID.randomUUID(), Officers.details("north-east"));
        var path = path(made);
        Call.as("team-manager").get(path).then().statusCode(200).body("details.areas", hasItem("north-east"));

        ProblemAssert.of(replace(path, null, Officers.details("*"))).hasStatus(428);
        replace(path, made.header("ETag"), Officers.details("*", "ne-assessment-1"))
                .then()
                .statusCode(200)
                .body("details.formerTeams", equalTo(List.of("ne-assessment-1")));
        ProblemAssert.of(replace(path, made.header("ETag"), Officers.details("*")))
                .hasStatus(412);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var body = Officers.details("*")
                .replace("\"from\": \"2012-04-02\"", "\"from\": \"2012-04-02\", \"to\": \"2012-04-01\"");

        ProblemAssert.of(register("S-" + UUID.randomUUID(), body))
                .hasStatus(400)
                .hasType("invalid-request");
    }

    @Test
    void listsThoseOfAnAreaAndThoseOfEveryArea() {
        var here = "S-" + UUID.randomUUID();
        var everywhere = "S-" + UUID.randomUUID();
        var elsewhere = "S-" + UUID.randomUUID();
        register(here, Officers.details("hill-top")).then().statusCode(201);
        register(everywhere, Officers.details("*")).then().statusCode(201);
        register(elsewhere, Officers.details("south-west")).then().statusCode(201);

        assertThat(Pages.every("qa-officer", "/v1/qa-officers?area=hill-top", "staffId"))
                .contains(here, everywhere)
                .doesNotContain(elsewhere);
    }

    @Test
    void tellsWhatHasChanged() {
        var cursor = changes("begin");
        var staffId = "S-" + UUID.randomUUID();
        register(staffId, Officers.details("*")).then().statusCode(201);

        var after = Call.as("qa-manager").queryParam("updatedSince", cursor).get("/v1/qa-officers");

        after.then().statusCode(200);
        assertThat(after.jsonPath().getList("items.staffId")).containsExactly(staffId);
    }

    private static String changes(String cursor) {
        var next = cursor;
        while (true) {
            var page = Call.as("qa-manager").queryParam("updatedSince", next).get("/v1/qa-officers");
            page.then().statusCode(200);
            next = page.path("next");
            if (page.jsonPath().getList("items").isEmpty()) {
                return next;
            }
        }
    }

    @Test
    void isOpenToTheUnitAndManagersOnly() {
        Call.as("committee-member").get("/v1/qa-officers").then().statusCode(403);
        Call.creating("qa-officer")
                .body("{\"staffId\": \"S1\", \"details\": %s}".formatted(Officers.details("*")))
                .post("/v1/qa-officers")
                .then()
                .statusCode(403);
        ProblemAssert.of(Call.as("qa-manager").get("/v1/qa-officers/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private static Response register(String staffId, String details) {
        return Call.creating("qa-manager")
                .body("{\"staffId\": \"%s\", \"details\": %s}".formatted(staffId, details))
                .post("/v1/qa-officers");
    }

    private static Response replace(String path, @Nullable String version, String details) {
        var request = Call.as("qa-manager").body("{\"details\": %s}".formatted(details));
        return version == null
                ? request.put(path)
                : request.header("If-Match", version).put(path);
    }

    private static String path(Response made) {
        return made.header("Location").replaceFirst("^.*/v1", "/v1");
    }
}
