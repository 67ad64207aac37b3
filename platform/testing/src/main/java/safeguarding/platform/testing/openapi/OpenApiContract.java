package safeguarding.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import safeguarding.platform.testing.repository.NodeTools;
import safeguarding.platform.testing.repository.Repository;

/**
 * The contract of a service: its document as it runs now, against {@code openapi.yaml} of its module. A service's
 * {@code @QuarkusTest} calls each method in a test of its own.
 */
public final class OpenApiContract {

    private static final int LARGEST = 32 * 1024 * 1024;

    private static final String HOW_TO_ACCEPT =
            "When the change is meant, accept it: run the same test with -Dopenapi.accept=true and commit"
                    + " the file.";

    private final String document;
    private final Path baseline;

    OpenApiContract(String document, Path baseline) {
        this.document = document;
        this.baseline = baseline;
    }

    /** Reads the document of the service under test. */
    public static OpenApiContract ofTheRunningService() {
        var answer = RestAssured.given().queryParam("format", "yaml").get("/q/openapi");
        assertThat(answer.statusCode()).describedAs("status of /q/openapi").isEqualTo(200);
        return new OpenApiContract(answer.asString(), Repository.ofTheModule("openapi.yaml"));
    }

    /** Fails when the document is not the accepted one, and says what breaks callers and what does not. */
    public void isTheAcceptedOne() {
        if (Boolean.getBoolean("openapi.accept")) {
            write(baseline, document);
            return;
        }
        if (!Files.exists(baseline)) {
            throw new AssertionError("No document has been accepted at " + baseline + ". " + HOW_TO_ACCEPT);
        }
        var accepted = read(baseline);
        if (!tree(accepted).equals(tree(document))) {
            throw new AssertionError(difference(accepted));
        }
    }

    /** Fails when an operation does not say its purpose, roles, every status of its form, or shows no valid example. */
    public void isComplete() {
        assertThat(Completeness.faultsOf(Document.of(tree(document))))
                .describedAs("what the document leaves out; examples come with -Dopenapi.examples.accept=true")
                .isEmpty();
    }

    /** Fails when an operationId or the name of a schema also stands, with another meaning, in another document. */
    public void sharesNoNames() {
        assertThat(SharedNames.between(tree(document), otherDocuments()))
                .describedAs("names that clients of several services cannot tell apart")
                .isEmpty();
    }

    /** Fails on each finding of Spectral with the OWASP rules; skipped where Node or the linter is missing. */
    public void isCleanForSpectral() {
        clean(
                "spectral",
                List.of("lint", "--quiet", "--fail-severity=warn", "--ruleset", rules("spectral.yaml"), file()));
    }

    /** Fails on each finding of Redocly; skipped where Node or the linter is missing. */
    public void isCleanForRedocly() {
        clean("redocly", List.of("lint", "--config", rules("redocly.yaml"), "--max-problems", "200", file()));
    }

    /** The document, to be read. */
    JsonNode asTree() {
        return tree(document);
    }

    private Map<String, JsonNode> otherDocuments() {
        var others = new TreeMap<String, JsonNode>();
        try (var modules = Files.list(baseline.resolveSibling("..").normalize())) {
            modules.map(module -> module.resolve("openapi.yaml"))
                    .filter(file -> Files.exists(file) && !file.equals(baseline))
                    .forEach(file -> others.put(String.valueOf(file.getParent()), tree(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return others;
    }

    private String difference(String accepted) {
        var breaks = ContractBreaks.between(tree(accepted), tree(document));
        var verdict = breaks.isEmpty()
                ? "The document has changed; callers go on working."
                : "The document has changed and BREAKS callers:\n  - " + String.join("\n  - ", breaks);
        return verdict + "\n\n" + DifferenceReport.of(accepted, document) + "\n" + HOW_TO_ACCEPT;
    }

    private void clean(String linter, List<String> arguments) {
        var outcome = NodeTools.run(linter, arguments);
        assertThat(outcome.exit())
                .describedAs("%s:%n%s", linter, outcome.output())
                .isZero();
    }

    private static String rules(String name) {
        return NodeTools.folder().resolve(name).toString();
    }

    /** The document as a file, for the linters. */
    private String file() {
        var file = Repository.ofTheModule("target/openapi/openapi.yaml");
        write(file, document);
        return file.toString();
    }

    /** A document of our own, which may be larger than what a reader of YAML takes from strangers. */
    public static JsonNode tree(String yaml) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        ObjectMapper mapper =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(limits).build());
        try {
            return mapper.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The document is not YAML", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text.endsWith("\n") ? text : text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
