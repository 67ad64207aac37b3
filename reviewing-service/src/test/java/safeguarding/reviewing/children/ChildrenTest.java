package safeguarding.reviewing.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

@QuarkusTest
@RealServers(service = "reviewing")
class ChildrenTest {

    @Test
    void registersAChildUnderTheIdentifierItHasEverywhere() {
        var councilId = LookedAfter.councilChildId();

        var answer = LookedAfter.register(LookedAfter.child(councilId, "north-east"));

        answer.then()
                .statusCode(201)
                .header("Location", containsString("/reviewing/v1/children/"))
                .body("councilChildId", equalTo(councilId))
                .body("identifiers.nhsNumber", equalTo("9990000018"))
                .body("findings", empty());
        assertThat(UUID.fromString(answer.path("childId")).version()).isEqualTo(8);
        ProblemAssert.of(LookedAfter.register(LookedAfter.child(councilId, "north-east")))
                .hasStatus(409)
                .hasType("conflict");
    }

    @Test
    void storesAndFlagsWhatIsFaulty() {
        LookedAfter.register("""
                        {"councilChildId": "%s", "name": {"given": "Tom"}, "dateOfBirth": "2011-01-02",
                         "identifiers": {"nhsNumber": "9434765918", "uniquePupilNumber": "A936200115001"},
                         "characteristics": {"sex": "F", "ethnicity": "ZZ"},
                         "responsibility": {"area": "north-east", "homeCouncil": "East"}}
                        """.formatted(LookedAfter.councilChildId()))
                .then()
                .statusCode(201)
                .body(
                        "findings.code",
                        containsInAnyOrder(
                                "nhs-number-check-digit",
                                "upn-check-letter",
                                "ethnicity-format",
                                "mother-missing",
                                "home-council-format"));
    }

    @Test
    void flagsNeitherAUpnNorAReason() {
        var body = """
                {"councilChildId": "%s", "name": {"given": "Tom"}, "dateOfBirth": "2011-01-02",
                 "identifiers": {%s}, "responsibility": {"area": "north-east"}}
                """;
        LookedAfter.register(body.formatted(LookedAfter.councilChildId(), ""))
                .then()
                .body("findings.code", contains("upn-missing"));
        LookedAfter.register(body.formatted(LookedAfter.councilChildId(), "\"upnUnknownReason\": \"UN5\""))
                .then()
                .body("findings", empty());
        LookedAfter.register(body.formatted(LookedAfter.councilChildId(), "\"upnUnknownReason\": \"UN6\""))
                .then()
                .body("findings.code", contains("upn-reason-unknown"));
    }

    @Test
    void keepsWhenAChildCeasedToBeUnaccompanied() {
        var child = LookedAfter.registered("north-east");

        replace(child, 0, "\"unaccompanied\": {\"ceasedOn\": \"2013-06-30\"}", "2013-07-01")
                .then()
                .statusCode(200)
                .body("unaccompanied.ceasedOn", equalTo("2013-06-30"));
    }

    @Test
    void readsAChildAsItWasOnADay() {
        var child = UUID.fromString(LookedAfter.register(LookedAfter.child(LookedAfter.councilChildId(), "north-east")
                        .replace("\"dateOfBirth\"", "\"holdsFrom\": \"2013-01-01\", \"dateOfBirth\""))
                .path("childId"));
        replace(child, 0, "\"name\": {\"given\": \"Rose\"}", "2013-07-01")
                .then()
                .statusCode(200);

        Call.as("iro")
                .get("/v1/children/" + child + "?asAt=2013-06-30")
                .then()
                .body("name.given", equalTo("Amina Rose"));
        Call.as("iro").get("/v1/children/" + child + "?asAt=2013-07-01").then().body("name.given", equalTo("Rose"));
        Call.as("iro").get("/v1/children/" + child + "?asAt=2012-12-31").then().statusCode(404);
    }

    @Test
    void findsAChildByNameAndBirth() {
        var councilId = LookedAfter.councilChildId();
        var child =
                LookedAfter.register(LookedAfter.child(councilId, "north-east")).<String>path("childId");

        found("{\"councilChildId\": \"%s\"}".formatted(councilId))
                .then()
                .statusCode(200)
                .body("items.child.childId", contains(child));
        found("{\"name\": {\"given\": \"amina\"}}").then().statusCode(400);
    }

    @Test
    void isHiddenWhenRestricted() {
        var child = LookedAfter.registered("north-east");
        var head = TestTokens.of("head-of-safeguarding").staff("S-named");
        Call.as(head)
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200)
                .body("namedReaders", contains("S-named"));

        Call.as(TestTokens.of("iro").staff("S-other"))
                .get("/v1/children/" + child)
                .then()
                .statusCode(404);
        Call.as(head).get("/v1/children/" + child).then().statusCode(200);
    }

    @Test
    void isOnNoListOnceItWasMadeInError() {
        var child = LookedAfter.registered("made-in-error");
        Call.as("iro").get("/v1/children?area=made-in-error").then().body("items.id", hasItem(child.toString()));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"No such child.\"}")
                .post("/v1/children/" + child + "/withdrawals")
                .then()
                .statusCode(200);

        Call.as("iro").get("/v1/children?area=made-in-error").then().body("items.id", not(hasItem(child.toString())));
        ProblemAssert.of(Call.creating("case-system")
                        .body(LookedAfter.start(child, "2013-06-03", "C1", LookedAfter.FOSTER))
                        .post("/v1/periods-of-care"))
                .hasStatus(400);
    }

    @Test
    void isRegisteredOnceHoweverManyDo() throws Exception {
        var body = LookedAfter.child(LookedAfter.councilChildId(), "north-east");
        Callable<Integer> register = () -> LookedAfter.register(body).statusCode();

        try (var callers = Executors.newFixedThreadPool(2)) {
            var answers = callers.invokeAll(List.of(register, register));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    private static Response replace(UUID child, int version, String what, String from) {
        return Call.as("case-system")
                .header("If-Match", "\"" + version + "\"")
                .body(
                        "{%s, \"holdsFrom\": \"%s\", \"dateOfBirth\": \"2009-04-17\", \"responsibility\": {\"area\": \"north-east\"}}"
                                .formatted(what, from))
                .put("/v1/children/" + child);
    }

    private static Response found(String body) {
        return Call.as("iro").body(body).post("/v1/children/searches");
    }
}
