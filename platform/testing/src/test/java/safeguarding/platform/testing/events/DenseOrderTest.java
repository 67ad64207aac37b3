package safeguarding.platform.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DenseOrderTest {

    @Test
    void isKeptByVersionsThatGrowByOneAndByRepeatsOfTheSameEvent() {
        assertThat(breaches("a1", "b1", "a2", "a1", "a2", "b2", "a3")).isEmpty();
    }

    @Test
    void isBrokenByAHole() {
        assertThat(breaches("a1", "a3")).containsExactly("a: 3 came where 2 was due");
    }

    @Test
    void isBrokenByAFirstEventThatIsNotTheFirst() {
        assertThat(breaches("a2")).containsExactly("a: 2 came where 1 was due");
    }

    @Test
    void isBrokenByEventsThatChangePlaces() {
        assertThat(breaches("a1", "a3", "a2", "a4")).isNotEmpty();
    }

    @Test
    void isBrokenByTwoEventsUnderOneVersion() {
        var events = List.of(event("a", 1, "first"), event("a", 1, "second"));
        assertThat(DenseOrder.breachesIn(events)).containsExactly("a: version 1 has two events");
    }

    private static List<String> breaches(String... versions) {
        return DenseOrder.breachesIn(Stream.of(versions)
                .map(each -> event(each.substring(0, 1), Integer.parseInt(each.substring(1)), each))
                .toList());
    }

    private static ReceivedEvent event(String subject, int sequence, String id) {
        return new ReceivedEvent(
                0,
                0,
                subject,
                Map.of("ce_subject", subject, "ce_sequence", Integer.toString(sequence), "ce_id", id),
                "{}");
    }
}
