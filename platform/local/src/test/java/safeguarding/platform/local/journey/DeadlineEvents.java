package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What Kafka tells of one child's deadlines as time passes. */
record DeadlineEvents(Topic topic, UUID childId) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DUE_SOON = "safeguarding.conference.deadline-due-soon.v1";
    private static final String OVERDUE = "safeguarding.conference.deadline-overdue.v1";

    /**
     * Each deadline whose day has passed is overdue once, on the day after it was due, and was due soon once before that, on
     * its own day. The first core group meeting (B1.4) and the first review (B1.5) are among them.
     */
    void assertFiredOnceInOrderUpTo(String lastDay) {
        var last = LocalDate.parse(lastDay);
        var read = topic.until(event -> is(OVERDUE, event) && rule(event).equals("B1.5") && isOfTheChild(event));
        var overdue = read.stream()
                .filter(event -> is(OVERDUE, event) && isOfTheChild(event))
                .toList();

        assertThat(overdue).extracting(this::rule).contains("B1.4", "B1.5");
        assertThat(overdue).extracting(Topic::subject).doesNotHaveDuplicates();
        for (ConsumerRecord<String, String> event : overdue) {
            LocalDate dueOn = day(event, "dueOn");
            assertThat(day(event, "occurredOn")).isEqualTo(dueOn.plusDays(1)).isBeforeOrEqualTo(last);
            var announced = ofTheSame(event, read).stream()
                    .filter(earlier -> is(DUE_SOON, earlier))
                    .toList();
            assertThat(announced).singleElement().satisfies(soon -> {
                assertThat(day(soon, "occurredOn")).isEqualTo(day(event, "dueSoonOn"));
                assertThat(soon.offset()).isLessThan(event.offset());
            });
        }
    }

    private static List<ConsumerRecord<String, String>> ofTheSame(
            ConsumerRecord<String, String> event, List<ConsumerRecord<String, String>> read) {
        return read.stream()
                .filter(other -> Topic.subject(other).equals(Topic.subject(event)))
                .toList();
    }

    private boolean isOfTheChild(ConsumerRecord<String, String> event) {
        return event.value().contains(childId.toString());
    }

    private static boolean is(String type, ConsumerRecord<String, String> event) {
        return Topic.header(event, "ce_type").equals(type);
    }

    private String rule(ConsumerRecord<String, String> event) {
        return data(event).path("rule").asText();
    }

    private static LocalDate day(ConsumerRecord<String, String> event, String field) {
        return LocalDate.parse(data(event).path(field).asText());
    }

    private static JsonNode data(ConsumerRecord<String, String> event) {
        try {
            return JSON.readTree(event.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
