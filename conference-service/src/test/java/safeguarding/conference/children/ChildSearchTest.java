package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final String TOLD = """
            {"councilChildId": "%s", "name": {"given": "%s", "family": "%s"}, "dateOfBirth": "%s",
             "responsibility": {"area": "north-east"}}
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
    void takesAnEmptyTextForNotGiven() {
        var word = unusual();
        var childId = named(word, "north-east");

        search("chair", """
                        {"nhsNumber": "", "councilChildId": " ", "name": {"given": "", "family": "%s"},
                         "dateOfBirth": "2010-03-04"}
                        """.formatted(word))
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()));
        search("chair", "{\"nhsNumber\": \"999 000 0018\", \"name\": {\"given\": \"\", \"family\": \" \"}}")
                .then()
                .statusCode(200)
                .body("items[0].foundBy", equalTo("nhs-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nhsNumber\": \"\"}",
                "{\"nhsNumber\": \" - \"}",
                "{\"nhsNumber\": \"\\u00a0\"}",
                "{\"councilChildId\": \"\\u00a0\"}",
                "{\"councilChildId\": \"\\u200b\"}",
                "{\"name\": {\"family\": \"-\"}, \"dateOfBirth\": \"2010-03-04\"}",
                "{\"name\": {\"given\": \"'\", \"family\": \"?\"}, \"dateOfBirth\": \"2010-03-04\"}",
                "{\"name\": {\"knownAs\": \"Minnie\"}, \"dateOfBirth\": \"2010-03-04\"}",
            })
    void neverAnswersNothingFoundToAQuestionThatAsksForNobody(String body) {
        search("chair", body)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:invalid-request"))
                .body("violations.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000026", "999-000-0026", "999\u2013000\u20130026", " 999\u00a0000\u00a00026\u200b"})
    void findsANumberHoweverItWasCopied(String written) {
        var childId = Families.registeredAs("""
                {"councilChildId": "%s", "identifiers": {"nhsNumber": "%s"}, "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId(), written));

        Call.as("chair")
                .body("{\"nhsNumber\": \"999 000 0026\"}")
                .post("/v1/children/searches?limit=200")
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()))
                .body(
                        "items.find { it.child.childId == '" + childId + "' }.child.identifiers.nhsNumber",
                        equalTo("9990000026"));
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz Żółć, LUKASZ zolc",
        "Siân Wŷn, Sian Wyn",
        "Seán O'Brien, sean o\u2018brien",
        "Seán O\u02bcBrien, OBRIEN Sean",
        "Đorđe Æsir, Dorde Aesir",
        "Maria-José Núñez y Peña, nunez pena maria jose",
        "Nguyễn Thị Ánh, nguyen thi anh",
        "Işıl Öztürk, Isil Ozturk"
    })
    void findsANameByThePlainLettersOfOthers(String name, String asked) {
        var day = LocalDate.of(2001, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(3000));
        var childId = Families.registeredAs("""
                {"councilChildId": "%s", "name": {"given": "%s"}, "dateOfBirth": "%s",
                 "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId(), name, day));

        search("chair", "{\"name\": {\"family\": \"%s\"}, \"dateOfBirth\": \"%s\"}".formatted(asked, day))
                .then()
                .statusCode(200)
                .body("items.child.childId", hasItem(childId.toString()));
    }

    @Test
    void showsTheBestFittingFirstWhereverItStands() {
        var word = unusual();
        for (var i = 0; i < 4; i++) {
            Families.registeredAs(TOLD.formatted(Families.councilChildId(), "Other", word, "2010-04-03"));
            Families.registeredAs(TOLD.formatted(Families.councilChildId(), "Other", word, "2010-03-04"));
        }
        var exact = Families.registeredAs(TOLD.formatted(Families.councilChildId(), "Tom", word, "2010-03-04"));
        var body =
                "{\"name\": {\"given\": \"Tom\", \"family\": \"%s\"}, \"dateOfBirth\": \"2010-03-04\"}".formatted(word);

        var seen = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = Call.as("chair")
                    .queryParams(next.isEmpty() ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", next))
                    .body(body)
                    .post("/v1/children/searches");
            seen.addAll(page.then().statusCode(200).extract().path("items.child.childId"));
            next = page.path("next");
        }

        assertThat(seen).hasSize(9).doesNotHaveDuplicates().startsWith(exact.toString());
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
