package safeguarding.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrived, readable or not.
 *
 * @param headers CloudEvents attributes by name
 * @param value the body; empty when there was none
 */
record RawEvent(Map<String, String> headers, String value) {

    private static final String PREFIX = "ce_";

    /** What an index takes with room to spare; our own subjects have 36 characters. */
    private static final int LONGEST_SUBJECT = 200;

    RawEvent {
        headers = Map.copyOf(headers);
    }

    static RawEvent of(ConsumerRecord<byte[], byte @Nullable []> message) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : message.headers()) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                headers.put(
                        text(header.key().substring(PREFIX.length()).getBytes(StandardCharsets.UTF_8)),
                        text(header.value()));
            }
        }
        var value = message.value();
        return new RawEvent(headers, value == null ? "" : text(value));
    }

    /** PostgreSQL takes no NUL: one becomes what no JSON can hold, so that a body with it stays unreadable and can wait. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "\\0");
    }

    static RawEvent of(IncomingEvent event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("id", event.id().toString());
        headers.put("type", event.type());
        headers.put("source", event.source());
        headers.put("subject", event.subject());
        headers.put("sequence", Long.toString(event.sequence()));
        put(headers, "time", event.time());
        put(headers, "correlationid", event.correlationId());
        return new RawEvent(headers, event.data());
    }

    /** Where in the order of which aggregate the message belongs; empty when it does not say. */
    Optional<Place> place() {
        var subject = headers.get("subject");
        var sequence = headers.getOrDefault("sequence", "");
        return subject == null || subject.length() > LONGEST_SUBJECT || !sequence.matches("[1-9][0-9]{0,17}")
                ? Optional.empty()
                : Optional.of(new Place(subject, Long.parseLong(sequence)));
    }

    /** The place of an event: its aggregate and the version it brought. */
    record Place(String subject, long sequence) {}

    /**
     * The event.
     *
     * @throws UnreadableEvent when an attribute is missing or malformed
     */
    IncomingEvent read() {
        var place = place().orElseThrow(() -> new UnreadableEvent("the attributes subject and sequence are needed"));
        return new IncomingEvent(
                identifier(),
                needed("type"),
                needed("source"),
                place.subject(),
                place.sequence(),
                headers.get("time"),
                headers.get("correlationid"),
                value);
    }

    /** Whether it is readable and of none of these types: then nothing but its place matters. */
    boolean isOfNone(Collection<String> types) {
        try {
            return !types.contains(read().type());
        } catch (UnreadableEvent unreadable) {
            return false;
        }
    }

    private UUID identifier() {
        try {
            return UUID.fromString(needed("id"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("the attribute id is no UUID");
        }
    }

    private String needed(String attribute) {
        var value = headers.get(attribute);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("the attribute " + attribute + " is missing");
        }
        return value;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
