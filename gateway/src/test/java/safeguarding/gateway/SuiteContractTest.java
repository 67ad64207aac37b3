package safeguarding.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.openapi.OpenApiContract;
import safeguarding.platform.testing.openapi.SuiteContract;
import safeguarding.platform.testing.tokens.SignedTokens;

@QuarkusTest
@SignedTokens
@FakeServices
class SuiteContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfTheSuite() {
        return SuiteContract.asTests();
    }

    @Test
    void servesOneDocumentInTwoFormsToWhoeverAsks() throws Exception {
        var json = given().get("/openapi.json");
        var yaml = given().get("/openapi.yaml");

        json.then()
                .statusCode(200)
                .contentType("application/json")
                .body("servers[0].url", equalTo("http://localhost:8080"))
                .body("paths.'/conference/v1/plans/{planId}'.get.operationId", equalTo("getPlan"))
                .body("paths.'/v1/unit/scorecard'.get.operationId", equalTo("getUnitScorecard"));
        yaml.then().statusCode(200).contentType("application/yaml");
        assertThat(OpenApiContract.tree(yaml.asString())).isEqualTo(new ObjectMapper().readTree(json.asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/openapi.yaml"})
    void sendsTheDocumentOnlyWhenItHasChanged(String document) {
        var tag = given().get(document).header("ETag");

        given().header("If-None-Match", tag).get(document).then().statusCode(304);
        given().header("If-None-Match", "\"another\"").get(document).then().statusCode(200);
        given().post(document).then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/swagger-ui", "/swagger-ui/", "/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js"})
    void showsNoReaderOutsideOfLocalRuns(String page) {
        given().redirects()
                .follow(false)
                .get(page)
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .body(not(containsString("<html")));
    }
}
