package safeguarding.reviewing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@SignedTokens
class ReviewingServiceTest {

    private static final Path ROLES = Path.of("..", "docs", "operations", "roles.md");

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void startsAndTellsItsHealth(String kind) {
        given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void tellsItsMeasures() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }

    @Test
    void letsNobodyInWithoutAToken() {
        given().get("/v1/anything")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:not-signed-in"));
    }

    @Test
    void hasNothingYetForThoseWhoAreSignedIn() {
        given().auth()
                .oauth2(TestTokens.of("head-of-safeguarding").token())
                .get("/v1/anything")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:not-found"));
    }

    @Test
    void offersNoOperationOfItsOwn() throws IOException {
        var document = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Reviewing API"))
                .extract()
                .jsonPath();
        assertThat(document.getMap("paths")).isNullOrEmpty();
        if (Files.exists(ROLES)) {
            assertThat(Files.readString(ROLES)).doesNotContain("| reviewing |");
        }
    }
}
