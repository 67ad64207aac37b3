package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
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
class LimitsTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "5&limit=5"})
    void refusesPagesThatAreTooLarge(String limit) {
        chair().get("/conference/v1/conferences?limit=" + limit)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"));
    }

    @Test
    void refusesHeadersThatAreTooLarge() {
        chair().header("X-Long", "x".repeat(14_000))
                .get("/conference/v1/x")
                .then()
                .statusCode(431)
                .body("type", equalTo("urn:safeguarding:problem:headers-too-large"));
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        chair().get("/conference/v1/x?name=" + "x".repeat(9_000))
                .then()
                .statusCode(414)
                .body("type", equalTo("urn:safeguarding:problem:address-too-long"));
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        chair().contentType("application/json")
                .body("x".repeat(70_000))
                .post("/conference/v1/conferences")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:safeguarding:problem:body-too-large"));
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void breaksOffABodyThatGrowsTooLarge() throws Exception {
        var piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var answer = RawCall.send(
                RestAssured.port,
                "POST /conference/v1/conferences",
                List.of(
                        "Authorization: Bearer " + TestTokens.of("chair").token(),
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked"),
                piece + piece + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
    }

    @Test
    void takesLargerBodiesForImports() {
        chair().contentType("application/octet-stream")
                .body("x".repeat(500_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/conference/v1/imports/conference-histories")
                .then()
                .statusCode(201)
                .body("bodyLength", equalTo(500_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Content-Length: 4\r\nTransfer-Encoding: xchunked",
                "Content-Length: +4",
                "Content-Length: 4, 4",
                "Content-Length: 0x4",
                "Host: elsewhere"
            })
    void refusesARequestWhoseEndOrReceiverCouldBeReadInTwoWays(String header) throws Exception {
        var text = "POST /conference/v1/x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TestTokens.of("chair").token() + "\r\n" + header + "\r\n\r\nabcd";
        assertThat(RawCall.status(RestAssured.port, text)).isEqualTo("HTTP/1.1 400");
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void refusesARequestWithoutAHost() throws Exception {
        assertThat(RawCall.exchange(RestAssured.port, "GET /conference/v1/x HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 40[01] .*");
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void letsNoRequestHideAnotherOne() throws Exception {
        var hidden = "GET /conference/v1/hidden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        RawCall.send(
                RestAssured.port,
                "POST /conference/v1/x",
                List.of(
                        "Authorization: Bearer " + TestTokens.of("chair").token(),
                        "Content-Length: " + (5 + hidden.length()),
                        "Transfer-Encoding: chunked"),
                "0\r\n\r\n" + hidden);
        assertThat(conference.asked()).doesNotContain("/v1/hidden").hasSizeLessThan(2);
    }

    @Test
    void refusesARequestWithTwoLengths() throws Exception {
        var answer = RawCall.send(
                RestAssured.port,
                "POST /conference/v1/x",
                List.of(
                        "Authorization: Bearer " + TestTokens.of("chair").token(),
                        "Content-Length: 4",
                        "Content-Length: 5"),
                "abcd");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(conference.asked()).isEmpty();
    }
}
