package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
@FakeServices
@TestProfile(BrowsersTest.OneFrontEnd.class)
class BrowsersTest {

    private static final String OURS = "https://front.council.example";

    /** The front end of a council is named, as an installation would do it. */
    public static final class OneFrontEnd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", OURS);
        }
    }

    @Test
    void letsTheNamedFrontEndAskBeforehandWithoutAToken() {
        given().header("Origin", OURS)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match,access-purpose")
                .options("/conference/v1/chairs/1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", OURS)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
    }

    @Test
    void showsItTheHeadersItNeeds() throws Exception {
        try (var conference = new FakeService("conference", FakeService::echo)) {
            given().auth()
                    .oauth2(TestTokens.of("chair").token())
                    .header("Origin", OURS)
                    .get("/conference/v1/x")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", equalTo(OURS))
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
            assertThat(conference.asked()).hasSize(1);
        }
    }

    @Test
    void allowsNoOtherPage() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/conference/v1/x")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
