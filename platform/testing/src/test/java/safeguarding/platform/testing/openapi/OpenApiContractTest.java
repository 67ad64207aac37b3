package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Sample, version: "1"}
            paths:
              /v1/things:
                get:
                  operationId: listThings
                  responses:
                    "200":
                      description: things
            """;

    @TempDir
    Path folder;

    @AfterEach
    void acceptNothingFurther() {
        System.clearProperty("openapi.accept");
    }

    @Test
    void failsWithoutAnAcceptedDocumentAndSaysHowToAcceptOne() {
        assertThatThrownBy(() -> contract(DOCUMENT).isTheAcceptedOne()).hasMessageContaining("-Dopenapi.accept=true");
    }

    @Test
    void acceptsWhenAskedToAndFailsAtTheNextChange() throws Exception {
        System.setProperty("openapi.accept", "true");
        contract(DOCUMENT).isTheAcceptedOne();
        System.clearProperty("openapi.accept");
        assertThat(Files.readString(folder.resolve("openapi.yaml"))).isEqualTo(DOCUMENT);
        assertThatCode(() -> contract(DOCUMENT).isTheAcceptedOne()).doesNotThrowAnyException();

        assertThatThrownBy(() ->
                        contract(DOCUMENT.replace("/v1/things", "/v1/others")).isTheAcceptedOne())
                .hasMessageContaining("BREAKS callers")
                .hasMessageContaining("GET /v1/things is gone");
        assertThatThrownBy(() -> contract(DOCUMENT.replace("description: things", "description: all things"))
                        .isTheAcceptedOne())
                .hasMessageContaining("callers go on working");
    }

    @Test
    void isNotCleanForTheLintersWhenItHasNeitherContactNorSecurity() {
        assertThatThrownBy(() -> contract(DOCUMENT).isCleanForSpectral())
                .satisfies(failure -> skippedOr(failure, "info-contact"));
        assertThatThrownBy(() -> contract(DOCUMENT).isCleanForRedocly())
                .satisfies(failure -> skippedOr(failure, "security-defined"));
    }

    private static void skippedOr(Throwable failure, String finding) {
        var skipped = failure instanceof org.opentest4j.TestAbortedException;
        assertThat(skipped || String.valueOf(failure.getMessage()).contains(finding))
                .describedAs("%s", failure)
                .isTrue();
    }

    private OpenApiContract contract(String document) {
        return new OpenApiContract(document, folder.resolve("openapi.yaml"));
    }
}
