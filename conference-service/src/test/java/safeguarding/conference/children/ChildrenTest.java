package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;

@QuarkusTest
@RealServers(service = "conference")
class ChildrenTest {

    @Inject
    ChildVisibility visibility;

    @Test
    void registersAChildAndReadsItBack() {
        // given
        var councilId = Families.councilChildId();

        // when
        var answer = Families.register(Families.child(councilId, "north-east"));

        // then
        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/conference/v1/children/"))
                .body("councilChildId", equalTo(councilId))
                .body("name.given", equalTo("Amina Rose"))
                .body("identifiers.nhsNumber", equalTo("9990000018"))
                .body("characteristics.disabilities", contains("NONE"))
                .body("findings", empty());
        var childId = answer.path("childId").toString();
        assertThat(UUID.fromString(childId).version()).isEqualTo(8);
        Call.as("chair")
                .get("/v1/children/" + childId)
                .then()
                .statusCode(200)
                .body("name.family", equalTo("Hale"))
                .body("responsibility.team", equalTo("ne-assessment-1"));
    }

    @Test
    void storesAndFlagsWhatIsFaulty() {
        var body = """
                {"councilChildId": "%s", "name": {"given": "Tom"}, "dateOfBirth": "2011-01-02",
                 "identifiers": {"nhsNumber": "9434765918", "uniquePupilNumber": "A936200115001"},
                 "characteristics": {"sex": "X", "ethnicity": "ZZZZ", "disabilities": ["NONE", "MOB"]},
                 "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId());

        var answer = Families.register(body);

        answer.then()
                .statusCode(201)
                .body("identifiers.nhsNumber", equalTo("9434765918"))
                .body(
                        "findings.code",
                        hasItems(
                                "nhs-number-check-digit",
                                "upn-check-letter",
                                "sex-unknown",
                                "ethnicity-unknown",
                                "disability-none-with-others"));
    }

    @Test
    void refusesWhatContradictsItself() {
        var both = """
                {"councilChildId": "%s", "dateOfBirth": "2011-01-02", "expectedDateOfBirth": "2014-01-02",
                 "responsibility": {"area": "north-east"}}
                """;
        var deadBeforeBirth = """
                {"councilChildId": "%s", "dateOfBirth": "2011-01-02", "dateOfDeath": "2011-01-01",
                 "responsibility": {"area": "north-east"}}
                """;

        Families.register(both.formatted(Families.councilChildId()))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:invalid-request"))
                .body("violations.field", hasItem("expectedDateOfBirth"));
        Families.register(deadBeforeBirth.formatted(Families.councilChildId()))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("dateOfDeath"));
    }

    @Test
    void refusesABirthThatHasNotHappened() {
        var body = """
                {"councilChildId": "%s", "dateOfBirth": "2399-01-02", "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId());

        Families.register(body).then().statusCode(400).body("violations.field", hasItem("dateOfBirth"));
    }

    @Test
    void answersAConflictWithTheAddressWhenTheChildIsRegistered() {
        var councilId = Families.councilChildId();
        var childId = Families.registeredAs(Families.child(councilId, "north-east"));

        Families.register(Families.child(councilId.toLowerCase(java.util.Locale.ROOT), "north-east"))
                .then()
                .statusCode(409)
                .body("detail", containsString("/v1/children/" + childId));
    }

    @Test
    void givesARepeatTheSameAnswerAndRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var body = Families.child(Families.councilChildId(), "north-east");

        var first = Call.as("conference-admin")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/children");
        var second = Call.as("conference-admin")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/children");

        first.then().statusCode(201);
        second.then().statusCode(201).body("childId", equalTo(first.path("childId")));
    }

    @Test
    void needsAKeyToRegister() {
        Call.as("conference-admin")
                .body(Families.child(Families.councilChildId(), "north-east"))
                .post("/v1/children")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:idempotency-key-missing"));
    }

    @Test
    void registersOnceWhenTwoAskAtTheSameTime() throws Exception {
        var councilId = Families.councilChildId();
        Callable<Integer> register =
                () -> Families.register(Families.child(councilId, "north-east")).statusCode();

        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(register);
            var second = both.submit(register);

            assertThat(java.util.List.of(first.get(), second.get())).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void changesOnlyWithThePresentVersion() {
        var councilId = Families.councilChildId();
        var childId = Families.registeredAs(Families.child(councilId, "north-east"));
        var change = """
                {"name": {"given": "Amina", "family": "Hale"}, "dateOfBirth": "2009-04-17",
                 "responsibility": {"area": "south-west", "keyWorker": "S2000"}}
                """;

        Call.as("conference-admin")
                .body(change)
                .put("/v1/children/" + childId)
                .then()
                .statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"7\"")
                .body(change)
                .put("/v1/children/" + childId)
                .then()
                .statusCode(412);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/v1/children/" + childId)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("identifiers", nullValue())
                .body("responsibility.area", equalTo("south-west"));
    }

    @Test
    void hidesAChildOfAnotherAreaAsIfItWereNotThere() {
        var childId = Families.registered("north-east");

        Call.as(TestTokens.of("conference-admin").areas("south-west"))
                .get("/v1/children/" + childId)
                .then()
                .statusCode(404);
        Call.as("chair").get("/v1/children/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void needsAPurposeToRead() {
        var childId = Families.registered("north-east");

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestTokens.of("chair").token())
                .get("/v1/children/" + childId)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
    }

    @Test
    void showsNobodyAnythingWithoutARoleOrAToken() {
        var childId = Families.registered("north-east");

        io.restassured.RestAssured.given().get("/v1/children/" + childId).then().statusCode(401);
        Call.as("analyst").get("/v1/children/" + childId).then().statusCode(403);
        Call.as("committee-member").get("/v1/children/" + childId).then().statusCode(403);
        Call.as("operator").get("/v1/children/" + childId).then().statusCode(403);
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/children/" + childId)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesUnknownFieldsAndBrokenJson() {
        Families.register("{\"councilChildId\": \"C1\", \"nonsense\": 1}")
                .then()
                .statusCode(400);
        Families.register("{\"councilChildId\": ").then().statusCode(400);
        Families.register("[]").then().statusCode(400);
    }

    @Test
    void tellsWhatWasKnownAndWhatHeldOnADay() {
        var childId = Families.registered("north-east");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"name\": {\"given\": \"New\"}, \"responsibility\": {\"area\": \"north-east\"}}")
                .put("/v1/children/" + childId)
                .then()
                .statusCode(200);

        Call.as("chair")
                .get("/v1/children/" + childId + "?asAt=2013-01-01")
                .then()
                .statusCode(404);
        Call.as("chair")
                .get("/v1/children/" + childId + "?knownOn="
                        + java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")))
                .then()
                .statusCode(200)
                .body("name.given", equalTo("New"));
        Call.as("chair")
                .get("/v1/children/" + childId + "?asAt=2399-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesAnIdThatNobodyCanSee() {
        Families.register("{\"councilChildId\": \"\\u00a0\\u200b\", \"responsibility\": {\"area\": \"north-east\"}}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("councilChildId"));
    }

    @Test
    void tellsPartnersHowToReachTheFamilyWithoutDanger() {
        var childId = Families.registeredAs("""
                {"councilChildId": "%s", "safeContact": "Never ring the home number.",
                 "support": {"school": "Beech Primary"}, "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId()));
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(childId, "gp-practice-elm", LocalDate.of(2013, 1, 1), null));

        Call.as("chair")
                .get("/v1/children/" + childId)
                .then()
                .body("safeContact", equalTo("Never ring the home number."))
                .body("support.school", equalTo("Beech Primary"));
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/children/" + childId)
                .then()
                .body("safeContact", equalTo("Never ring the home number."))
                .body("support", nullValue());
    }

    @Test
    void flagsAnExpectedBirthThatIsTooFarAway() {
        var body = """
                {"councilChildId": "%s", "expectedDateOfBirth": "%s", "responsibility": {"area": "north-east"}}
                """;
        var today = LocalDate.now(CivilTime.ZONE);

        Families.register(body.formatted(Families.councilChildId(), today.plusDays(310)))
                .then()
                .statusCode(201)
                .body("findings", empty());
        Families.register(body.formatted(Families.councilChildId(), today.plusDays(311)))
                .then()
                .statusCode(201)
                .body("findings.code", contains("expected-birth-far-ahead"));
    }

    @Test
    void saysInTheRecordWhoTheChildIs() {
        // given
        var childId = Families.registered("north-east");
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(childId, "gp-practice-elm", LocalDate.of(2013, 1, 1), null));
        var path = "/v1/children/" + childId + "/conference-record";
        var first = Call.as("chair").get(path);
        first.then()
                .statusCode(200)
                .body("child.name.given", equalTo("Amina Rose"))
                .body("child.identifiers.nhsNumber", equalTo("9990000018"))
                .body("recordedAt", notNullValue());
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get(path)
                .then()
                .body("child.name.given", equalTo("Amina Rose"))
                .body("child.identifiers", nullValue());
        Call.as("chair").get(path + "?asAt=2012-01-01").then().statusCode(200).body("child", nullValue());

        // when
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"name\": {\"given\": \"New\"}, \"responsibility\": {\"area\": \"north-east\"}}")
                .put("/v1/children/" + childId)
                .then()
                .statusCode(200);

        // then
        Call.as("chair")
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(200)
                .body("child.name.given", equalTo("New"));
    }
}
