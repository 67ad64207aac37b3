package safeguarding.platform.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Turns an event's record into the body that is published: ISO dates, no nulls, no larger than the broker takes. */
@ApplicationScoped
class EventBodies {

    private final JsonMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();
    private final EventSchemas schemas;
    private final int maxBytes;

    EventBodies(EventSchemas schemas, JournalConfiguration configuration) {
        this.schemas = schemas;
        this.maxBytes = configuration.journal().maxEventBytes();
    }

    /** The body of an event, or a refusal in the transaction that wants to record it. */
    String publishable(CatalogueEvent event) {
        JsonNode body = json.valueToTree(event.data());
        schemas.check(event, body);
        var text = write(body);
        var size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > maxBytes) {
            throw new IllegalArgumentException(
                    "%s has a body of %d bytes; %d are allowed".formatted(event.name(), size, maxBytes));
        }
        return text;
    }

    private String write(JsonNode body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("a tree of JSON cannot be written", impossible);
        }
    }
}
