package safeguarding.gateway.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import safeguarding.platform.settings.SafeguardingSettings;

/**
 * The accepted document of the suite, with the address at which this gateway is reached from outside. Read when it is
 * asked for first, and kept.
 */
@ApplicationScoped
public class SuiteDocument {

    private static final String FILE = "/suite-openapi.yaml";

    /** Our own document may be larger than what a reader of YAML takes from strangers. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private final String address;
    private @Nullable Text json;
    private @Nullable Text yaml;

    SuiteDocument(SafeguardingSettings settings) {
        this.address = settings.publicBaseUrl().toString();
    }

    synchronized Text json() {
        if (json == null) {
            json = Text.of(new ObjectMapper(), read());
        }
        return json;
    }

    synchronized Text yaml() {
        if (yaml == null) {
            yaml = Text.of(mapper(), read());
        }
        return yaml;
    }

    private ObjectNode read() {
        try (var file = Objects.requireNonNull(SuiteDocument.class.getResourceAsStream(FILE), FILE)) {
            var document = (ObjectNode) mapper().readTree(file);
            ((ObjectNode) document.at("/servers/0")).put("url", address).put("description", "This gateway");
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YAMLMapper mapper() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(limits).build())
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
    }

    /**
     * A document as it is sent.
     *
     * @param bytes UTF-8
     * @param tag ETag by which a reader sees that nothing has changed
     */
    record Text(byte[] bytes, String tag) {

        static Text of(ObjectMapper mapper, ObjectNode document) {
            try {
                var text = mapper.writeValueAsString(document);
                return new Text(
                        text.getBytes(StandardCharsets.UTF_8), "\"" + Integer.toHexString(text.hashCode()) + "\"");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
