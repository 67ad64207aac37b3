package safeguarding.platform.testing.events;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A scenario of events: stimulus → awaited event → verdict.
 *
 * <pre>{@code
 * try (var scenario = EventScenario.on("safeguarding.conference.v1")) {
 *     scenario.when(() -> startPlan(childId))
 *             .await("plan-started.v1")
 *             .verify(event -> assertThat(event.data().get("category").asText()).isEqualTo("neglect"));
 * }
 * }</pre>
 */
public final class EventScenario implements AutoCloseable {

    private static final Duration USUAL_LIMIT = Duration.ofSeconds(20);

    private final TopicReader reader;
    private Duration limit = USUAL_LIMIT;

    private EventScenario(TopicReader reader) {
        this.reader = reader;
    }

    /** A scenario on a topic; events from before this call do not count. */
    public static EventScenario on(String topic) {
        return new EventScenario(TopicReader.fromNow(topic));
    }

    /** How long each awaited event may take; 20 seconds without this call. */
    public EventScenario within(Duration atMost) {
        limit = atMost;
        return this;
    }

    /** Does something that should make events. */
    public EventScenario when(Stimulus stimulus) {
        try {
            stimulus.happens();
        } catch (Exception e) {
            throw new AssertionError("The stimulus failed", e);
        }
        return this;
    }

    /** Waits for the first event of a type, such as {@code plan-started.v1}. */
    public Awaited await(String type) {
        return await(type, event -> true);
    }

    /** Waits for the first event of a type about one aggregate. */
    public Awaited await(String type, Object subject) {
        return await(type, event -> event.subject().equals(subject.toString()));
    }

    /** Waits for the first event of a type that fits. */
    public Awaited await(String type, Predicate<ReceivedEvent> fits) {
        var event = reader.await(each -> each.is(type) && fits.test(each), limit);
        return new Awaited(event.orElseThrow(() -> new AssertionError("No fitting " + type + " came within " + limit
                + "; there came "
                + reader.received().stream()
                        .map(each -> each.headers().get("ce_type"))
                        .toList())));
    }

    /** Everything that has come since the scenario began, read up to the end of the topic. */
    public List<ReceivedEvent> events() {
        return reader.toTheEnd(limit);
    }

    @Override
    public void close() {
        reader.close();
    }

    /** What makes events. */
    @FunctionalInterface
    public interface Stimulus {
        void happens() throws Exception;
    }

    /** An event that came. */
    public final class Awaited {

        private final ReceivedEvent event;

        private Awaited(ReceivedEvent event) {
            this.event = event;
        }

        /** The event. */
        public ReceivedEvent event() {
            return event;
        }

        /** Looks at the event. */
        public EventScenario verify(Consumer<ReceivedEvent> verdict) {
            verdict.accept(event);
            return EventScenario.this;
        }
    }
}
