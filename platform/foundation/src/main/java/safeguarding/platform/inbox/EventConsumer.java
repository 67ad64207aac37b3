package safeguarding.platform.inbox;

import java.util.Set;

/**
 * One who acts on events of other services. A bean of the service; every consumer has its own consumer group, its own
 * thread and its own memory of what it has taken.
 */
public interface EventConsumer {

    /** Name, unique in the service and never changed: it is what the inbox remembers by. */
    String name();

    /** Topics to read, such as {@code safeguarding.conference.v1}. */
    Set<String> topics();

    /** Types that are acted on, such as {@code safeguarding.conference.plan-started.v1}; all others are passed over. */
    Set<String> types();

    /**
     * Acts on one event, in the transaction in which the inbox remembers it. Each event comes once and after all earlier
     * ones of its aggregate. Fields of the body that nobody asked for are to be passed over. What is thrown parks the
     * aggregate, unless the database was away or another transaction was in the way: then the event comes again.
     */
    void handle(IncomingEvent event);
}
