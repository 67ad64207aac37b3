package safeguarding.conference.planenquiry;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.tokens.TestTokens;

/** A child of a test whom nobody else of the register resembles, and the questions about it. None of them exists. */
record Sought(UUID childId, String given, String family, LocalDate bornOn, String nhsNumber) {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1000 % 90_000_000);
    private static final TestTokens POLICE = TestTokens.partner("police");

    /** A child that was registered with a name, a day and a number of its own. */
    static Sought registered() {
        return like(unusual(), unusual(), LocalDate.of(2005, 1, 16).plusDays(31 * random(60)), number());
    }

    static Sought like(String given, String family, LocalDate bornOn, String nhsNumber) {
        var identifiers = nhsNumber.isEmpty() ? "" : "\"identifiers\": {\"nhsNumber\": \"%s\"},".formatted(nhsNumber);
        var childId =
                Families.registeredAs("""
                {"councilChildId": "%s", "name": {"given": "%s", "family": "%s"}, "dateOfBirth": "%s", %s
                 "responsibility": {"area": "north-east", "team": "ne-assessment-1", "keyWorker": "S1042"}}
                """.formatted(Families.councilChildId(), given, family, bornOn, identifiers));
        return new Sought(childId, given, family, bornOn, nhsNumber);
    }

    Sought restricted() {
        Call.as(TestTokens.of("head-of-safeguarding").staff("S-named"))
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"Known here.\"}")
                .put("/v1/children/" + childId + "/restriction")
                .then()
                .statusCode(200);
        return this;
    }

    String byName() {
        return byName(given, family, bornOn);
    }

    static String byName(String given, String family, LocalDate bornOn) {
        return "{\"name\": {\"given\": \"%s\", \"family\": \"%s\"}, \"dateOfBirth\": \"%s\"}"
                .formatted(given, family, bornOn);
    }

    String byNumber() {
        return "{\"nhsNumber\": \"%s\"}".formatted(nhsNumber);
    }

    static String both(String nhsNumber, Sought named) {
        return "{\"nhsNumber\": \"%s\", ".formatted(nhsNumber) + named.byName().substring(1);
    }

    /** Asks as the police at night. */
    static Response ask(String body) {
        return ask(POLICE, body);
    }

    static Response ask(TestTokens caller, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(caller.token())
                .header("Access-Purpose", "safeguarding-enquiry")
                .header("On-Behalf-Of", "PC 4711")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/plan-enquiries");
    }

    static String answer(String body) {
        return ask(body).then().statusCode(200).extract().path("answer");
    }

    /** A sound number that no other test uses. */
    static String number() {
        while (true) {
            var nine = "9%08d".formatted(NUMBER.incrementAndGet() % 100_000_000);
            var sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    /** A name of which neither word nor consonants occur elsewhere. */
    static String unusual() {
        var name = new StringBuilder("Q");
        for (int i = 0; i < 9; i++) {
            name.append("bcdfgklmnprstvz".charAt(random(15)));
        }
        return name.toString();
    }

    private static int random(int below) {
        return ThreadLocalRandom.current().nextInt(below);
    }
}
