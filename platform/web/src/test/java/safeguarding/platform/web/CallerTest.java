package safeguarding.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
class CallerTest {

    private static RequestSpecification chair() {
        return given().auth()
                .oauth2(TestTokens.of("chair")
                        .staff("S1")
                        .areas("north-east", "north-west")
                        .token());
    }

    @Test
    void readsTheCallerFromTheToken() {
        chair().header("Access-Purpose", "conference")
                .header("On-Behalf-Of", "S-99")
                .get("/v1/teapots/me")
                .then()
                .statusCode(200)
                .body("caller.subject", equalTo("chair"))
                .body("caller.client", equalTo("front-end"))
                .body("caller.staffId", equalTo("S1"))
                .body("caller.areas", containsInAnyOrder("north-east", "north-west"))
                .body("caller.roles", containsInAnyOrder("chair"))
                .body("caller.onBehalfOf", equalTo("S-99"))
                .body("purpose", equalTo("CONFERENCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curiosity", "CONFERENCE", "conference, licensing"})
    void needsAPurposeOfTheCodeList(String purpose) {
        chair().header("Access-Purpose", purpose)
                .get("/v1/teapots/me")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
    }

    @Test
    void needsAPurposeAtAll() {
        chair().get("/v1/teapots/me")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
    }

    @Test
    void refusesAPersonToActForWhoseNameCannotBeOne() {
        chair().header("Access-Purpose", "conference")
                .header("On-Behalf-Of", "<script>")
                .get("/v1/teapots/me")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("On-Behalf-Of"));
    }

    @Test
    void saysTheCorrelationIdBack() {
        chair().header("Access-Purpose", "conference")
                .header("X-Correlation-Id", "story-0001")
                .get("/v1/teapots/me")
                .then()
                .header("X-Correlation-Id", "story-0001")
                .body("correlationId", equalTo("story-0001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>"})
    void makesACorrelationIdInPlaceOfOneThatIsNone(String stated) {
        chair().header("X-Correlation-Id", stated)
                .get("/v1/teapots/me")
                .then()
                .header("X-Correlation-Id", not(equalTo(stated)))
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
