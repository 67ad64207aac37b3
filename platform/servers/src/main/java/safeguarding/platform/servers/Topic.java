package safeguarding.platform.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A declared topic.
 *
 * @param name its name, such as {@code safeguarding.conference.v1}
 * @param partitions number of partitions; never changed afterwards, since the order per key hangs on it
 * @param retentionHours how long events are kept; -1 for ever
 */
public record Topic(String name, int partitions, int retentionHours) {

    private static final long MILLISECONDS_AN_HOUR = 3_600_000;

    public Topic {
        if (partitions <= 0) {
            throw new IllegalArgumentException("A topic has at least one partition.");
        }
    }

    /** Reads the topic list of the event catalogue. */
    public static List<Topic> read(InputStream json) {
        try {
            var list = new ObjectMapper().readTree(json);
            return StreamSupport.stream(list.spliterator(), false)
                    .map(Topic::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic of(JsonNode entry) {
        return new Topic(
                entry.required("name").asText(),
                entry.required("partitions").asInt(),
                entry.required("retentionHours").asInt());
    }

    NewTopic forTheBroker() {
        var retention = retentionHours < 0 ? -1 : retentionHours * MILLISECONDS_AN_HOUR;
        return new NewTopic(name, partitions, (short) 1).configs(Map.of("retention.ms", Long.toString(retention)));
    }
}
