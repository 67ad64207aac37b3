package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class ClockTest {

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role).token()).contentType("application/json");
    }

    private static Instant shown() {
        return Instant.parse(
                as("operator").get("/v1/clock").then().statusCode(200).extract().path("now"));
    }

    @Test
    void movesForwardAndTicksOn() {
        var aim = shown().plus(Duration.ofDays(40));
        as("operator").body("{\"now\":\"" + aim + "\"}").put("/v1/clock").then().statusCode(200);
        assertThat(shown()).isBetween(aim, aim.plusSeconds(60));
    }

    @Test
    void refusesToGoBack() {
        as("operator")
                .body("{\"now\":\"" + shown().minusSeconds(60) + "\"}")
                .put("/v1/clock")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:conflict"));
    }

    @Test
    void listensToOperatorsOnly() {
        as("chair").get("/v1/clock").then().statusCode(403);
        as("chair")
                .body("{\"now\":\"2100-01-01T00:00:00Z\"}")
                .put("/v1/clock")
                .then()
                .statusCode(403);
        given().get("/v1/clock").then().statusCode(401);
    }
}
