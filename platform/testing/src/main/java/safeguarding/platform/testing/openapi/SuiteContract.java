package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.repository.Repository;

/**
 * The contract of the whole suite: the accepted documents of all services and the one of the running gateway, put
 * together, against {@code suite-openapi.yaml} of its module.
 */
public final class SuiteContract {

    private static final String ACCEPTED = "suite-openapi.yaml";

    private SuiteContract() {}

    /** One test for each promise. */
    public static Stream<DynamicTest> asTests() {
        return Stream.of(
                promise("is put together of all documents without a fault", suite -> {}),
                promise("has the accepted document", OpenApiContract::isTheAcceptedOne),
                promise("is clean for Spectral with the OWASP rules", OpenApiContract::isCleanForSpectral),
                promise("is clean for Redocly", OpenApiContract::isCleanForRedocly));
    }

    private static DynamicTest promise(String name, Consumer<OpenApiContract> promise) {
        return DynamicTest.dynamicTest(name, () -> promise.accept(merged()));
    }

    private static OpenApiContract merged() {
        var documents = new ArrayList<>(acceptedDocuments().values());
        documents.add(OpenApiContract.ofTheRunningService().asTree());
        var suite = SuiteDocument.of(documents);
        assertThat(suite.faults())
                .describedAs("what keeps the documents of the services from being one")
                .isEmpty();
        return new OpenApiContract(yaml(suite.merged()), Repository.ofTheModule(ACCEPTED));
    }

    /** By the names of the modules, without the one of the module under test, which runs. */
    private static TreeMap<String, JsonNode> acceptedDocuments() {
        var module = Repository.ofTheModule("openapi.yaml");
        var documents = new TreeMap<String, JsonNode>();
        try (var modules = Files.list(Repository.file("."))) {
            for (var file : modules.map(each -> each.resolve("openapi.yaml").normalize())
                    .toList()) {
                if (Files.exists(file) && !file.equals(module)) {
                    documents.put(String.valueOf(file.getParent()), OpenApiContract.tree(Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    static String yaml(JsonNode document) {
        try {
            return YAMLMapper.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build()
                    .writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The document cannot be written", e);
        }
    }
}
