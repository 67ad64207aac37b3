package safeguarding.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
class RefusalsTest {

    private static final String ID = "018f0000-0000-7000-8000-000000000001";

    private static RequestSpecification chair() {
        return given().auth().oauth2(TestTokens.of("chair").token());
    }

    private static ValidatableResponse refused(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", matchesPattern(".{36}"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:safeguarding:problem:" + type))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("Exception")))
                .body(not(containsString("safeguarding.platform")));
    }

    private static Response posted(String body) {
        return chair().contentType("application/json").body(body).post("/v1/teapots");
    }

    static Stream<String[]> bodiesWithAFaultyField() {
        return Stream.of(
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"spout\":1}", "spout"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"madeOn\":\"12/08/2013\"}", "madeOn"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"madeOn\":[2013,8,12]}", "madeOn"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"madeOn\":\"2013-02-30\"}", "madeOn"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"madeOn\":\"\"}", "madeOn"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"glaze\":\"GREEN\"}", "glaze"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"glaze\":0}", "glaze"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":true,\"glaze\":\"\"}", "glaze"},
                new String[] {"{\"name\":\"A\",\"cups\":null,\"lid\":true}", "cups"},
                new String[] {"{\"name\":\"A\",\"cups\":1.5,\"lid\":true}", "cups"},
                new String[] {"{\"name\":\"A\",\"cups\":\"1\",\"lid\":true}", "cups"},
                new String[] {"{\"name\":\"A\",\"cups\":99999999999,\"lid\":true}", "cups"},
                new String[] {"{\"name\":\"A\",\"cups\":1,\"lid\":\"true\"}", "lid"},
                new String[] {"{\"name\":7,\"cups\":1,\"lid\":true}", "name"},
                new String[] {"{\"name\":\"A\\u0000\",\"cups\":1,\"lid\":true}", "name"},
                new String[] {"{\"name\":\"A\\ud800\",\"cups\":1,\"lid\":true}", "name"},
                new String[] {"{\"name\":\"far too long a name\",\"cups\":1,\"lid\":true}", "name"},
                new String[] {"{\"cups\":1,\"lid\":true}", "name"},
                new String[] {
                    "{\"name\":\"A\",\"cups\":1,\"lid\":true,\"chips\":[{\"place\":\"a\"},{\"place\":\"handle\"}]}",
                    "chips[1].place"
                });
    }

    @ParameterizedTest
    @MethodSource("bodiesWithAFaultyField")
    void namesTheFieldThatCannotBeTaken(String body, String field) {
        refused(posted(body), 400, "invalid-request")
                .body("violations[0].field", equalTo(field))
                .body("violations.size()", equalTo(1));
    }

    static Stream<String> bodiesThatAreNoJsonObject() {
        return Stream.of(
                "",
                "null",
                "{",
                "[]",
                "7",
                "{\"name\":\"A\",\"cups\":1,\"lid\":true} x",
                "{\"name\":\"A\",\"name\":\"B\",\"cups\":1,\"lid\":true}",
                "[".repeat(5000),
                "{\"name\":\"A\",\"cups\":1" + "0".repeat(2000) + ",\"lid\":true}");
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreNoJsonObject")
    void refusesWhatIsNoJsonObject(String body) {
        var response = posted(body);
        assertThat(response.jsonPath().getString("type"))
                .isIn("urn:safeguarding:problem:malformed-body", "urn:safeguarding:problem:invalid-request");
        refused(response, 400, response.jsonPath().getString("type").substring(25));
    }

    @Test
    void neverRepeatsAValueThatWasSent() {
        refused(posted("{\"name\":\"A\",\"cups\":\"Jane Roe\",\"lid\":true}"), 400, "invalid-request")
                .body(not(containsString("Jane")));
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        refused(posted("{\"name\":\"" + "A".repeat(70_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void refusesABodyThatGrowsTooLarge() {
        var unsaidLength = new ByteArrayInputStream(("[" + " ".repeat(200_000) + "]").getBytes());
        var response =
                chair().contentType("application/json").body(unsaidLength).post("/v1/teapots");
        refused(response, 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/teapots/nine, 400, invalid-request",
        "/v1/teapots/" + ID + "?on=yesterday, 400, invalid-request",
        "/v1/teapots/" + ID + "?on=2013-13-01, 400, invalid-request",
        "/v1/kettles, 404, not-found",
        "/nowhere, 404, not-found",
        "/v1/teapots, 405, method-not-allowed",
        "/v1/teapots/broken, 500, internal-error",
        "/v1/teapots/forgotten, 403, not-allowed",
        "/v1/teapots/a%00b, 400, invalid-request"
    })
    void answersEachWrongAddressWithAProblem(String address, int status, String type) {
        refused(chair().urlEncodingEnabled(false).get(address), status, type);
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        refused(chair().get("/v1/teapots/" + ID + "?on=yesterday"), 400, "invalid-request")
                .body("violations[0].field", equalTo("on"));
    }

    @Test
    void namesRuleAndCitation() {
        refused(chair().get("/v1/teapots/" + ID), 422, "rule-broken")
                .body("rule", equalTo("B1.3"))
                .body("citation", equalTo("Working Together 2013"))
                .body("violations", nullValue());
    }

    @Test
    void saysWhenToComeAgain() {
        refused(chair().get("/v1/teapots/busy"), 503, "unavailable").header("Retry-After", "7");
    }

    @Test
    void refusesOtherMediaTypes() {
        refused(chair().contentType("text/plain").body("x").post("/v1/teapots"), 415, "unsupported-media-type");
        refused(
                chair().accept("image/png")
                        .contentType("application/json")
                        .body("{\"name\":\"A\",\"cups\":1,\"lid\":true}")
                        .post("/v1/teapots"),
                406,
                "not-acceptable");
    }

    static Stream<String> authorizationsNobodyTrusts() {
        return Stream.of(
                "",
                "Bearer",
                "Bearer nonsense",
                "Bearer .",
                "Bearer ..",
                "bearer a..c",
                "Basic Y2hhaXI6Y2hhaXI=",
                "Bearer " + TestTokens.of("chair").expired().token(),
                "Bearer " + TestTokens.of("chair").forAudience("else").token(),
                "Bearer "
                        + TestTokens.of("chair")
                                .fromIssuer("https://else.invalid")
                                .token(),
                "Bearer " + TestTokens.of("chair").signedByAStranger().token());
    }

    @ParameterizedTest
    @MethodSource("authorizationsNobodyTrusts")
    void letsNobodyInWithoutAValidToken(String authorization) {
        for (var address : new String[] {"/v1/teapots/me", "/v1/kettles", "/nowhere"}) {
            refused(given().header("Authorization", authorization).get(address), 401, "not-signed-in")
                    .header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    @Test
    void refusesARoleThatMayNot() {
        refused(given().auth().oauth2(TestTokens.of("iro").token()).get("/v1/teapots/me"), 403, "not-allowed");
    }
}
