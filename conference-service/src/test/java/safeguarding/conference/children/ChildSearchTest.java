package safeguarding.conference.children;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class ChildSearchTest {

    private static final String NAMED = """
            {"councilChildId": "%s", "name": {"given": "Zoë", "family": "Smyth-%s"}, "dateOfBirth": "2010-03-04",
             "responsibility": {"area": "%s"}}
            """;

    @Test
    void findsANameHoweverItIsWritten() {
        var word = unusual();
        var childId = named(word, "north-east");

        search(
                        "chair",
                        "{\"name\": {\"given\": \"SMITH %s\", \"family\": \"zoe\"}, \"dateOfBirth\": \"2010-03-04\"}"
                                .formatted(word))
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()))
                .body("items.find { it.child.childId == '" + childId + "' }.match", equalTo("close"))
                .body("advice", containsString("ring the Safeguarding Unit"));
    }

    @Test
    void findsADateWithDayAndMonthExchanged() {
        var word = unusual();
        var childId = named(word, "north-east");

        search("chair", "{\"name\": {\"family\": \"%s\"}, \"dateOfBirth\": \"2010-04-03\"}".formatted(word))
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()))
                .body("items[0].match", equalTo("possible"));
    }

    @Test
    void findsByNhsNumberAndByCouncilId() {
        var councilId = Families.councilChildId();
        var childId = Families.registeredAs(Families.child(councilId, "north-east"));

        Call.as("chair")
                .body("{\"nhsNumber\": \"999 000 0018\"}")
                .post("/v1/children/searches?limit=200")
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()));
        search("chair", "{\"councilChildId\": \"%s\"}".formatted(councilId))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].foundBy", equalTo("council-child-id"));
    }

    @Test
    void hidesChildrenOfOtherAreasAndRestrictedOnes() {
        var word = unusual();
        var foreign = named(word, "south-west");
        var restricted = named(word, "north-east");
        Call.as(TestTokens.of("head-of-safeguarding").staff("S9"))
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"namedReaders\": [\"S1\"], \"reason\": \"family of staff\"}")
                .put("/v1/children/" + restricted + "/restriction")
                .then()
                .statusCode(200);
        var body = "{\"name\": {\"given\": \"Zoe\", \"family\": \"Smyth-%s\"}, \"dateOfBirth\": \"2010-03-04\"}"
                .formatted(word);

        Call.as(TestTokens.of("chair").areas("north-east"))
                .body(body)
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as(TestTokens.of("chair").staff("S1"))
                .body(body)
                .post("/v1/children/searches")
                .then()
                .body("items.child.childId", hasItem(restricted.toString()))
                .body("items.child.childId", hasItem(foreign.toString()));
    }

    @Test
    void refusesToGuessWhoIsMeant() {
        search("chair", "{}").then().statusCode(400);
        search("chair", "{\"name\": {\"family\": \"Hale\"}}").then().statusCode(400);
        search("chair", "{\"dateOfBirth\": \"2010-03-04\"}").then().statusCode(400);
        search("chair", "{\"nhsNumber\": \"9990000018\", \"councilChildId\": \"C1\"}")
                .then()
                .statusCode(400);
        search("analyst", "{\"nhsNumber\": \"9990000018\"}").then().statusCode(403);
    }

    @Test
    void goesFromPageToPageWithoutRepeatingAChild() {
        var word = unusual();
        named(word, "north-east");
        named(word, "north-east");
        var body = "{\"name\": {\"family\": \"%s\"}, \"dateOfBirth\": \"2010-03-04\"}".formatted(word);

        var first = Call.as("chair").body(body).post("/v1/children/searches?limit=1");
        String cursor = first.then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("next");
        String seen = first.path("items[0].child.childId");

        Call.as("chair")
                .queryParam("cursor", cursor)
                .body(body)
                .post("/v1/children/searches?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].child.childId", not(equalTo(seen)));
    }

    private static io.restassured.response.Response search(String role, String body) {
        return Call.as(role).body(body).post("/v1/children/searches");
    }

    private static UUID named(String word, String area) {
        return Families.registeredAs(NAMED.formatted(Families.councilChildId(), word, area));
    }

    private static String unusual() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz"
                + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "k");
    }
}
