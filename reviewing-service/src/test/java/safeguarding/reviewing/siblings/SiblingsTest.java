package safeguarding.reviewing.siblings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;

@QuarkusTest
@RealServers(service = "reviewing")
class SiblingsTest {

    @Test
    void areWrittenDownOnceWhicheverIsNamedFirst() {
        var one = LookedAfter.registered("north-east");
        var other = LookedAfter.registered("north-west");

        var tie = Officers.siblings(one, other);

        Call.as("iro").get(tie).then().statusCode(200).body("childIds", hasItems(one.toString(), other.toString()));
        record(other, one).then().statusCode(409);
        record(one, one).then().statusCode(400);
        for (var child : new UUID[] {one, other}) {
            Call.as("iro")
                    .get("/v1/sibling-ties?childId=" + child)
                    .then()
                    .statusCode(200)
                    .body("items.link", contains(containsString(tie)));
        }
    }

    @Test
    void areSeenByWhoeverSeesBoth() {
        var one = LookedAfter.registered("north-east");
        var other = LookedAfter.registered("south-west");
        var tie = Officers.siblings(one, other);

        var half = TestTokens.of("iro").areas("north-east");

        Call.as(half).get(tie).then().statusCode(404);
        Call.as(half)
                .get("/v1/sibling-ties?childId=" + one)
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.creating(TestTokens.of("conference-admin").areas("north-east"))
                .body("{\"childId\": \"%s\", \"siblingId\": \"%s\"}".formatted(one, other))
                .post("/v1/sibling-ties")
                .then()
                .statusCode(404);
    }

    @Test
    void standUntilTheyAreWithdrawn() {
        var one = LookedAfter.registered("north-east");
        var other = LookedAfter.registered("north-east");
        var tie = Officers.siblings(one, other);

        withdraw("/v1/children/" + one, "conference-admin")
                .then()
                .statusCode(409)
                .body("detail", containsString("a sibling"));
        withdraw(tie, "case-system").then().statusCode(200).body("withdrawalReason", equalTo("There is none."));
        withdraw(tie, "case-system").then().statusCode(409);
        Call.as("iro").get("/v1/sibling-ties?childId=" + one).then().body("items", empty());
        withdraw("/v1/children/" + one, "conference-admin").then().statusCode(200);
        record(other, one).then().statusCode(400);
    }

    private static Response record(UUID childId, UUID siblingId) {
        return Call.creating("case-system")
                .body("{\"childId\": \"%s\", \"siblingId\": \"%s\"}".formatted(childId, siblingId))
                .post("/v1/sibling-ties");
    }

    private static Response withdraw(String address, String role) {
        return Call.as(role)
                .header("If-Match", Call.as(role).get(address).header("ETag"))
                .body("{\"reason\": \"There is none.\"}")
                .post(address + "/withdrawals");
    }
}
