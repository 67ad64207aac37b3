package safeguarding.platform.testing.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as a subscriber gets it: CloudEvents in binary mode.
 *
 * @param partition partition it came from
 * @param offset its place there
 * @param key Kafka key
 * @param headers all headers by their names, such as {@code ce_type}
 * @param body the value as it stands on the topic
 */
public record ReceivedEvent(int partition, long offset, String key, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ReceivedEvent {
        headers = Map.copyOf(headers);
    }

    static ReceivedEvent of(ConsumerRecord<String, String> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), HeaderText.of(header)));
        return new ReceivedEvent(
                message.partition(),
                message.offset(),
                String.valueOf(message.key()),
                headers,
                String.valueOf(message.value()));
    }

    /** The value of {@code ce_id}: repeats of one event carry the same. */
    public String id() {
        return header("ce_id");
    }

    /** The full type, such as {@code safeguarding.conference.plan-started.v1}. */
    public String type() {
        return header("ce_type");
    }

    /** The aggregate it happened to. */
    public String subject() {
        return header("ce_subject");
    }

    /** The dense version of the aggregate, from 1. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** Whether its type is this one, in full or without what stands before the last but one dot. */
    public boolean is(String type) {
        var own = headers.getOrDefault("ce_type", "");
        return own.equals(type) || own.endsWith("." + type);
    }

    /** A header that must be there. */
    public String header(String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new AssertionError("The event has no header " + name + ": " + headers);
        }
        return value;
    }

    /** Key, body and headers in one text: a value that is not in it was not sent. */
    public String everything() {
        return key + " " + body + " " + String.join(" ", headers.values());
    }

    /** The body as JSON. */
    public JsonNode data() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The body of " + headers + " is not JSON", e);
        }
    }
}
