package safeguarding.platform.inbox;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a consumer follows of one publisher. Two services name a child by the same identifier, and each counts its own events of
 * it: places are remembered for each publisher by itself, or one would take the other's events for repeats.
 *
 * @param consumer the whole of it
 * @param topic one of its topics
 */
record OfOnePublisher(EventConsumer consumer, String topic) implements EventConsumer {

    /** A consumer as it stands when it follows one topic, and for each of its topics else. */
    static Set<EventConsumer> each(EventConsumer consumer) {
        return consumer.topics().size() == 1
                ? Set.of(consumer)
                : consumer.topics().stream()
                        .map(topic -> new OfOnePublisher(consumer, topic))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Such as {@code population-of-conference}. */
    @Override
    public String name() {
        return consumer.name() + "-of-" + publisher();
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public Set<String> types() {
        return consumer.types().stream()
                .filter(type -> type.startsWith("safeguarding." + publisher() + "."))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(IncomingEvent event) {
        consumer.handle(event);
    }

    /** The part of a topic's name between the suite's and the version. */
    private String publisher() {
        return topic.replaceFirst("^safeguarding\\.", "").replaceFirst("\\.v[0-9]+$", "");
    }
}
