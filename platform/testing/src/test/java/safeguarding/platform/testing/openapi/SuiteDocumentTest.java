package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteDocumentTest {

    @Test
    void putsEveryPathUnderItsServiceAndEveryComponentOnce() {
        var suite = suite(document("Conference", "/conference", "getPlan"), document("Gateway", "/", "getChild"));

        assertThat(suite.faults()).isEmpty();
        var merged = suite.merged();
        assertThat(merged.path("paths").properties().stream().map(path -> path.getKey()))
                .containsExactly("/conference/v1/things", "/v1/things");
        assertThat(merged.at("/paths/~1conference~1v1~1things/get/tags/0").asText())
                .isEqualTo("Conference: Things");
        assertThat(merged.path("tags").findValuesAsText("name"))
                .containsExactly("Conference: Things", "Gateway: Things");
        assertThat(merged.at("/components/schemas").size()).isEqualTo(1);
        assertThat(merged.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(OpenApiContract.tree(SuiteContract.yaml(merged))).isEqualTo(merged);
    }

    @Test
    void refusesTwoOperationsOfOneName() {
        assertThat(suite(document("Conference", "/conference", "getPlan"), document("Gateway", "/", "getPlan"))
                        .faults())
                .containsExactly("operation getPlan stands at /conference/v1/things and at /v1/things");
    }

    @Test
    void refusesTwoSchemasOfOneName() {
        var other = document("Reviewing", "/reviewing", "getReview").replace("{type: string}", "{type: integer}");

        assertThat(suite(document("Conference", "/conference", "getPlan"), other)
                        .faults())
                .containsExactly("schemas Problem is another one in /reviewing");
    }

    @Test
    void refusesTwoServicesInOnePlaceAndAnotherSignIn() {
        var other = document("Again", "/conference", "getOther").replace("[{token: []}]", "[{key: []}]");

        assertThat(suite(document("Conference", "/conference", "getPlan"), other)
                        .faults())
                .containsExactly(
                        "/conference asks for another sign-in", "path /conference/v1/things stands there twice");
    }

    @Test
    void refusesADocumentThatDoesNotSayItsPlace() {
        assertThat(suite(document("Lost", "https://elsewhere.example", "getPlan"))
                        .faults())
                .containsExactly("Lost API does not say its one place below the door");
    }

    private static SuiteDocument suite(String... documents) {
        return SuiteDocument.of(
                List.of(documents).stream().map(OpenApiContract::tree).toList());
    }

    private static String document(String name, String server, String operation) {
        return """
            openapi: 3.0.4
            info: {title: %s API, version: 1.0.0, contact: {name: Unit}, license: {name: Apache-2.0}}
            servers: [{url: '%s'}]
            security: [{token: []}]
            tags: [{name: Things}]
            paths:
              /v1/things:
                get: {operationId: %s, tags: [Things]}
            components:
              schemas:
                Problem: {type: string}
              securitySchemes:
                token: {type: http, scheme: bearer}
            """.formatted(name, server, operation);
    }
}
