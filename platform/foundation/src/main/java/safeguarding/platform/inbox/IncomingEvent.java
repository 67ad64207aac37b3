package safeguarding.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service as it arrived.
 *
 * @param id identifier of the event, the same in each delivery
 * @param type such as {@code safeguarding.conference.plan-started.v1}
 * @param source publisher, such as {@code /conference}
 * @param subject the aggregate it happened to
 * @param sequence version of the aggregate, 1, 2, 3 … without holes
 * @param time when it was recorded, as ISO-8601 in UTC; null when the publisher did not say
 * @param correlationId what it belongs to; null when the publisher did not say
 * @param data the JSON body as text
 */
public record IncomingEvent(
        UUID id,
        String type,
        String source,
        String subject,
        long sequence,
        @Nullable String time,
        @Nullable String correlationId,
        String data) {

    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public IncomingEvent {
        if (sequence < 1) {
            throw new IllegalArgumentException("The sequence of an aggregate begins with 1");
        }
    }

    /** The body as a small record of the consumer's own; fields it does not name are passed over. */
    public <T> T dataAs(Class<T> type) {
        try {
            return TOLERANT.readValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("the body is not what the catalogue says");
        }
    }
}
