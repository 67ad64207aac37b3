package safeguarding.licensing.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.licences.LicenceNumber;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class VerificationTest {

    private static final String OFFICER = "licensing-officer";
    private static final LocalDate TODAY = Offers.today();

    @Test
    void tellsAnybodyWhetherALicenceHoldsItsKindAndItsDatesAndNoMore() {
        var number = number(Offers.granted(TODAY, TODAY.plusDays(30)));

        var answer = RestAssured.given().get("/verifications/" + number.toLowerCase(Locale.ROOT));

        answer.then().statusCode(200).body("valid", equalTo(true)).body("number", equalTo(number));
        assertThat(answer.jsonPath().getMap("").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("number", "valid", "kind", "validFrom", "validTo", "asAt");
    }

    @Test
    void tellsNobodyWhatBecameOfALicence() {
        var revoked = Offers.granted(TODAY, TODAY.plusDays(30));
        Step.post(OFFICER, revoked, "/revocations", "{\"reason\": \"A visit.\", \"from\": \"" + TODAY + "\"}")
                .then()
                .statusCode(200);
        var over = number(Offers.granted(TODAY.minusDays(9), TODAY.minusDays(1)));
        var toCome = number(Offers.granted(TODAY.plusDays(1), TODAY.plusDays(9)));
        var none = LicenceNumber.of("ER").text();

        for (var number : List.of(number(revoked), over, toCome, none, "nonsense")) {
            var answer = RestAssured.given().get("/verifications/" + number);
            answer.then().statusCode(200).body("valid", equalTo(false)).body("number", equalTo(number));
            assertThat(answer.jsonPath().getMap("").values().stream().filter(Objects::nonNull))
                    .hasSize(3);
        }
    }

    @Test
    void isAPageForWhoeverFollowsTheCode() {
        var number = number(Offers.granted(TODAY, TODAY.plusDays(30)));

        RestAssured.given()
                .accept("text/html")
                .get("/verifications/" + number)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("style-src 'sha256-"))
                .body(containsString("This licence is valid"))
                .body(containsString(number));
        RestAssured.given()
                .accept("text/html")
                .get("/verifications/nonsense")
                .then()
                .statusCode(200)
                .body(containsString("No valid licence"));
        RestAssured.given().post("/verifications/" + number).then().statusCode(405);
    }

    @Test
    void tellsThoseWhoAreSignedInMore() {
        var licence = Offers.granted(TODAY, TODAY.plusDays(30));
        var number = number(licence);

        Call.as(OFFICER)
                .get("/v1/licence-verifications/" + number)
                .then()
                .statusCode(200)
                .body("standing", equalTo("in-force"))
                .body("holder", startsWith("Party "))
                .body("conditions", contains("No work at the till."));
        Call.as(TestTokens.partner("police"))
                .get("/v1/licence-verifications/" + number)
                .then()
                .statusCode(200);
        Call.as("iro").get("/v1/licence-verifications/" + number).then().statusCode(403);
        RestAssured.given().get("/v1/licence-verifications/" + number).then().statusCode(401);
        Call.as(OFFICER).get("/v1/licence-verifications/ER-0000-0000-1").then().statusCode(404);
    }

    private static String number(String licence) {
        return Call.as(OFFICER).get(licence).path("number");
    }
}
