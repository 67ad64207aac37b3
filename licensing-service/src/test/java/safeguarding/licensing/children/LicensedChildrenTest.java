package safeguarding.licensing.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class LicensedChildrenTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areRegisteredReadAndWrittenAnew() {
        var made = Youngsters.register(
                "C" + UUID.randomUUID(), Youngsters.details("Quentin", "Zebrowski", "2009-09-01", "north-east"));

        made.then()
                .statusCode(201)
                .body("details.address.postcode", equalTo("GU1 1AA"))
                .body("endOfSchoolAge", equalTo("2026-06-26"))
                .body("signatories", empty());
        var child = Path.of(made);
        Step.put(
                        OFFICER,
                        child,
                        "",
                        "{\"details\": " + Youngsters.details("Quentin", "Hale", "2009-08-31", "north-east") + "}")
                .then()
                .statusCode(200)
                .body("details.family", equalTo("Hale"))
                .body("endOfSchoolAge", equalTo("2025-06-27"));
    }

    @Test
    void areTheSameChildForEveryServiceHoweverTheIdIsWritten() {
        var id = "C" + UUID.randomUUID();
        var details = Youngsters.details("Quentin", "Zebrowski", "2009-09-01", "north-east");
        Youngsters.register(id, details).then().statusCode(201);

        Youngsters.register(" " + id.toLowerCase(Locale.ROOT), details).then().statusCode(409);
    }

    @Test
    void areRegisteredOnceByTwoAtOnce() {
        var id = "C" + UUID.randomUUID();
        var details = Youngsters.details("Quentin", "Zebrowski", "2009-09-01", "north-east");
        var answers = AtOnce.of(() -> Youngsters.register(id, details), () -> Youngsters.register(id, details));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void areFoundByTheCouncilsIdAndByNameWithDateOfBirth() {
        var id = "C" + UUID.randomUUID();
        var family = "Zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var made = Youngsters.register(id, Youngsters.details("Ámina", family, "2009-09-01", "north-east"));
        String child = made.path("childId");

        search("{\"councilChildId\": \"" + id + "\"}")
                .then()
                .statusCode(200)
                .body("items.child.childId", contains(child));
        search("{\"name\": {\"given\": \"amina\", \"family\": \"" + family + "\"}, \"dateOfBirth\": \"2009-09-01\"}")
                .then()
                .statusCode(200)
                .body("items[0].child.childId", equalTo(child));
        search("{\"name\": {\"given\": \"amina\", \"family\": \"" + family + "\"}, \"dateOfBirth\": \"2009-09-02\"}")
                .then()
                .statusCode(200)
                .body("items.child.childId", not(hasItem(child)));
        search("{\"nhsNumber\": \"9990000018\"}").then().statusCode(200).body("items", empty());
        search("{}").then().statusCode(400);
        search("{\"name\": {\"given\": \"amina\"}}").then().statusCode(400);
        search("{\"councilChildId\": \"" + id + "\", \"dateOfBirth\": \"2009-09-01\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void areListedByAreaToThoseWhoSeeIt() {
        var child = Youngsters.in("south-west");
        var ofOtherArea = Call.as(TestTokens.of(OFFICER).areas("north-east"));

        assertThat(Pages.every(OFFICER, "/v1/licensed-children?area=south-west", "id"))
                .contains(child);
        assertThat(Pages.every(OFFICER, "/v1/licensed-children?area=north-east", "id"))
                .doesNotContain(child);
        ofOtherArea.get(Youngsters.path(child)).then().statusCode(404);
        Call.as("iro").get(Youngsters.path(child)).then().statusCode(403);
    }

    @Test
    void areRegisteredInOnesOwnAreas() {
        Call.creating(TestTokens.of(OFFICER).areas("north-east"))
                .body("{\"councilChildId\": \"C1\", \"details\": "
                        + Youngsters.details("Quentin", "Zebrowski", "2009-09-01", "south-west") + "}")
                .post("/v1/licensed-children")
                .then()
                .statusCode(403);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var tomorrow = LocalDate.now().plusDays(2).toString();
        Youngsters.register("C1", Youngsters.details("Quentin", "Hale", tomorrow, "north-east"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Youngsters.register(" ", Youngsters.details("Quentin", "Hale", "2009-09-01", "north-east"))
                .then()
                .statusCode(400);
        Youngsters.register("C1", Youngsters.details("…", "--", "2009-09-01", "north-east"))
                .then()
                .statusCode(400);
        Youngsters.register(
                        "C1",
                        Youngsters.details("Quentin", "Hale", "2009-09-01", "north-east")
                                .replace("gu11aa", "nowhere"))
                .then()
                .statusCode(400);
    }

    @Test
    void haveSignatoriesWhomAnOfficerVerifiedAndWhoAreWithdrawnOnce() {
        var child = Youngsters.in("north-east");
        var parent = Youngsters.signatory(child, "parent");

        Call.as(OFFICER)
                .get(Youngsters.path(child))
                .then()
                .body("signatories[0].signatoryId", equalTo(parent))
                .body("signatories[0].how", equalTo("birth-certificate"))
                .body("signatories[0].verifiedBy", notNullValue());
        withdraw(child, parent).then().statusCode(200).body("signatories[0].withdrawnBecause", equalTo("Moved away."));
        withdraw(child, parent).then().statusCode(409);
        withdraw(child, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void haveNoSignatoryWhomTheSourceDoesNotTell() {
        var child = Youngsters.in("north-east");

        Youngsters.verify(child, "parent", "register-of-schools", "2013-11-27")
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC21"));
        Youngsters.verify(child, "parent", "application", "2013-11-27").then().statusCode(400);
        Youngsters.verify(
                        child,
                        "parent",
                        "court-order",
                        LocalDate.now().plusDays(2).toString())
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
    }

    private static Response withdraw(String child, String signatory) {
        return Step.post(
                OFFICER,
                Youngsters.path(child),
                "/signatories/" + signatory + "/withdrawals",
                "{\"reason\": \"Moved away.\"}");
    }

    private static Response search(String body) {
        return Call.as(OFFICER).body(body).post("/v1/licensed-children/searches");
    }
}
