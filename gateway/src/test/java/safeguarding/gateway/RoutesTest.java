package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class RoutesTest {

    private FakeService conference;

    @BeforeEach
    void start() throws Exception {
        conference = new FakeService("conference", FakeService::echo);
    }

    @AfterEach
    void stop() throws Exception {
        conference.close();
    }

    private static RequestSpecification chair() {
        return given().auth().oauth2(TestTokens.of("chair").token());
    }

    @Test
    void carriesTheRequestAndItsAnswer() {
        chair().header("Idempotency-Key", "key-00001")
                .header("If-Match", "\"2\"")
                .header("Access-Purpose", "conference")
                .header("On-Behalf-Of", "S-9")
                .header("Prefer", "wait=1")
                .header("X-Correlation-Id", "story-0001")
                .contentType("application/json")
                .body("{\"a\":1}")
                .post("/conference/v1/conferences?area=north-east&limit=200")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .header("X-Correlation-Id", "story-0001")
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/v1/conferences?area=north-east&limit=200"))
                .body("bodyLength", equalTo(7))
                .body("headers.idempotency-key", equalTo("key-00001"))
                .body("headers.if-match", equalTo("\"2\""))
                .body("headers.access-purpose", equalTo("conference"))
                .body("headers.on-behalf-of", equalTo("S-9"))
                .body("headers.prefer", equalTo("wait=1"))
                .body("headers.authorization", containsString("Bearer "))
                .body("headers.x-correlation-id", equalTo("story-0001"))
                .body("headers.host", equalTo(conference.authority()))
                .body("headers.x-forwarded-host", equalTo("127.0.0.1:" + RestAssured.port))
                .body("headers.x-forwarded-prefix", equalTo("/conference"));
    }

    @Test
    void takesFromCallersWhatOnlyTheDoorMaySay() throws Exception {
        var answer = RawCall.send(
                RestAssured.port,
                "GET /conference/v1/x",
                List.of(
                        "Authorization: Bearer " + TestTokens.of("chair").token(),
                        "Connection: X-Secret",
                        "X-Secret: 1",
                        "X-Forwarded-For: 6.6.6.6",
                        "X-Forwarded-Prefix: /evil",
                        "Forwarded: for=6.6.6.6",
                        "X-Internal-Role: operator",
                        "X-HTTP-Method-Override: DELETE",
                        "Cookie: a=b"));
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(answer)
                .doesNotContain("6.6.6.6")
                .doesNotContain("evil")
                .doesNotContain("x-secret")
                .doesNotContain("x-internal-role")
                .doesNotContain("method-override")
                .doesNotContain("cookie");
        assertThat(answer).contains("\"x-forwarded-for\":\"127.0.0.1\"");
    }

    @Test
    void keepsTheNamesOfOurServersToItselfAndSaysNothingTwice() {
        var answer = chair().get("/conference/v1/x");
        assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getValues("X-Correlation-Id")).hasSize(1);
    }

    @Test
    void letsAServiceSayWhatItsPageMayLoadAndNothingElse() throws Exception {
        var policy = "default-src 'none'; style-src 'sha256-abc'";
        for (var type : List.of("text/html;charset=UTF-8", "TEXT/HTML", "application/json", "image/svg+xml")) {
            conference.close();
            conference = new FakeService("conference", FakeService.typed(type, policy));

            var answer = chair().get("/conference/v1/x");

            assertThat(answer.headers().getValues("Content-Security-Policy"))
                    .as(type)
                    .containsExactly(
                            type.toLowerCase(Locale.ROOT).startsWith("text/html")
                                    ? policy
                                    : "default-src 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void neverAsksAServiceForSomebodyWithoutAValidToken() {
        for (var authorization : List.of(
                "",
                "Bearer nonsense",
                "Bearer " + TestTokens.of("chair").expired().token(),
                "Bearer " + TestTokens.of("chair").forAudience("else").token())) {
            given().header("Authorization", authorization)
                    .get("/conference/v1/x")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("type", equalTo("urn:safeguarding:problem:not-signed-in"));
        }
        assertThat(conference.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conference/q/metrics",
                "/conference/q/openapi",
                "/conference/v1/../q/metrics",
                "/conference/v1/%2e%2e/q/metrics",
                "/conference/v1/..%2fq/metrics",
                "/conference/v1/%2E%2E%2Fq/metrics",
                "/conference/v1/%252e%252e/q/metrics",
                "/conference/v1//q/metrics",
                "/conference/v1/./x",
                "/conference/v1/a\\b",
                "/conference/v1/a%5cb",
                "/conference/v1/a;b",
                "/conference/v1/a%00",
                "/conference/v1/a%zz",
                "//conference/v1/x",
                "/conference/../licensing/v1/x",
                "/conference",
                "/conference/v2/x",
                "/nobody/v1/x"
            })
    void leadsNowhereElse(String address) throws Exception {
        var answer = RawCall.send(
                RestAssured.port,
                "GET " + address,
                List.of("Authorization: Bearer " + TestTokens.of("chair").token()));
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(answer.contains("urn:safeguarding:problem:") || answer.contains("content-length: 0"))
                .as("a problem, or nothing at all for what is no HTTP address")
                .isTrue();
        assertThat(conference.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "TRACE", "PROPFIND"})
    void takesOrdinaryMethodsOnly(String method) throws Exception {
        var answer = RawCall.send(
                RestAssured.port,
                method + " /conference/v1/x",
                List.of("Authorization: Bearer " + TestTokens.of("chair").token()));
        assertThat(answer).startsWith("HTTP/1.1 405").containsIgnoringCase("allow: ");
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void showsTheDocumentOfAServiceToAnybody() {
        given().get("/conference/openapi").then().statusCode(200).body("uri", equalTo("/q/openapi"));
    }

    @Test
    void letsNobodyWriteToADocument() {
        given().body("{}")
                .contentType("application/json")
                .post("/conference/openapi")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"));
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void doesNotPassOnHeadersThatHideInValues() {
        chair().get("/conference/v1/x?name=a%0d%0aX-Evil:%201")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("x-evil")))
                .header("X-Evil", nullValue());
    }
}
