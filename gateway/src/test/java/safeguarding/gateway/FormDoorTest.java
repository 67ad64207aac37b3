package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;

/** The one way in without a bearer token: web forms, whose address is the key. Nothing beside them. */
@QuarkusTest
@SignedTokens
@FakeServices
class FormDoorTest {

    private static final String FORM = "/conference/forms/" + "Ab0_-".repeat(9).substring(0, 43);

    private FakeService conference;

    @BeforeEach
    void start() throws Exception {
        conference = new FakeService("conference", FakeService::echo);
    }

    @AfterEach
    void stop() throws Exception {
        conference.close();
    }

    @Test
    void carriesAFormAndWhatIsSentWithIt() {
        given().get(FORM).then().statusCode(200).body("uri", equalTo(FORM.substring("/conference".length())));
        given().contentType("application/x-www-form-urlencoded")
                .header("Origin", "http://localhost:8080")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "a=b")
                .body("code=04711420")
                .post(FORM)
                .then()
                .body("method", equalTo("POST"))
                .body("bodyLength", equalTo(13))
                .body("headers.origin", equalTo("http://localhost:8080"))
                .body("headers.sec-fetch-site", equalTo("same-origin"))
                .body("headers.cookie", equalTo(null));
    }

    @Test
    void saysWhatAFormMayLoadAndThatNothingIsKept() {
        given().get(FORM)
                .then()
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .header("RateLimit", containsString("r="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conference/forms/",
                "/conference/forms/short",
                "/conference/forms/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/more",
                "/conference/forms/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/conference/forms/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%2Fv1",
                "/conference/v1/forms/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/conference/forms/../v1/children"
            })
    void opensNothingElse(String address) throws Exception {
        var answer = given().urlEncodingEnabled(false).get(address);

        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(conference.asked()).isEmpty();
    }

    @Test
    void takesNothingButReadingAndSending() {
        given().put(FORM).then().statusCode(405);
        given().delete(FORM).then().statusCode(405);
        assertThat(conference.asked()).isEmpty();
    }
}
