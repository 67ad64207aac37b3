package safeguarding.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads events out of a page of a publisher's feed. What is no whole event of the aggregate is passed over. */
@ApplicationScoped
class FeedItems {

    private final ObjectMapper json;

    FeedItems(ObjectMapper json) {
        this.json = json;
    }

    /** The events of one aggregate, in the order of the page. */
    Stream<IncomingEvent> of(JsonNode page, String source, String subject) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(item -> source.equals(item.path("source").asText())
                        && subject.equals(item.path("subject").asText())
                        && item.path("data").isObject()
                        && item.path("sequence").asLong() > 0)
                .map(this::event);
    }

    private IncomingEvent event(JsonNode item) {
        try {
            return new IncomingEvent(
                    UUID.fromString(item.path("id").asText()),
                    item.path("type").asText(),
                    item.path("source").asText(),
                    item.path("subject").asText(),
                    item.path("sequence").asLong(),
                    text(item.get("time")),
                    text(item.get("correlationid")),
                    json.writeValueAsString(item.path("data")));
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            throw new PublisherAway("its publisher's answer is no feed of events");
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }
}
