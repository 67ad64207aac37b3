package safeguarding.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.tokens.SignedTokens;

@QuarkusTest
@SignedTokens
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started"})
    void tellsItsHealthToAnybody(String address) {
        given().get(address).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void tellsItsMeasures() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void describesItselfInTheHouseStyle() {
        var text = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var document = new JsonPath(text);
        org.assertj.core.api.Assertions.assertThat(document.getString("openapi"))
                .isEqualTo("3.0.4");
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/v1/teapots'.post.operationId", equalTo("createPlatformTeapot"))
                .body("paths.'/v1/teapots'.post.x-roles", equalTo(java.util.List.of("chair")))
                .body("paths.'/v1/teapots/{id}'.get.x-roles", equalTo(java.util.List.of("chair", "iro")))
                .body(
                        "paths.'/v1/teapots'.post.responses.keySet()",
                        hasItems("201", "400", "401", "403", "413", "415", "429", "500", "503"))
                .body(
                        "paths.'/v1/teapots'.post.parameters.'$ref'",
                        hasItems("#/components/parameters/IdempotencyKey", "#/components/parameters/AccessPurpose"))
                .body("components.schemas", hasKey("PlatformTeapot"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"));
    }
}
