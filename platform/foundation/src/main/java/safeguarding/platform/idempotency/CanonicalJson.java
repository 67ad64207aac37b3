package safeguarding.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One spelling for each content: fields and elements of sets sorted, nothing between them, nulls written out. */
@Singleton
public class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json.copy()
                .setSerializationInclusion(JsonInclude.Include.ALWAYS)
                .configure(JsonNodeFeature.WRITE_PROPERTIES_SORTED, true);
        this.json.registerModule(new SimpleModule("canonical sets").addSerializer(new SortedElements(this)));
    }

    /** The spelling of a value. */
    public String of(@Nullable Object value) {
        try {
            return json.writeValueAsString(json.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value cannot be written as JSON", e);
        }
    }

    /** Sets keep no order of their own, and the order they show differs from process to process. */
    private static final class SortedElements extends JsonSerializer<Set<?>> {

        private final transient CanonicalJson canonical;

        private SortedElements(CanonicalJson canonical) {
            this.canonical = canonical;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<Set<?>> handledType() {
            return (Class) Set.class;
        }

        @Override
        public void serialize(Set<?> elements, JsonGenerator out, SerializerProvider provider) throws IOException {
            var sorted = new TreeSet<String>();
            for (var element : elements) {
                sorted.add(canonical.of(element));
            }
            out.writeStartArray();
            for (var element : sorted) {
                out.writeTree(canonical.json.readTree(element));
            }
            out.writeEndArray();
        }
    }
}
