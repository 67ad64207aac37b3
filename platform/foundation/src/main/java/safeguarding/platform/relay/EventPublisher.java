package safeguarding.platform.relay;

import java.util.List;
import safeguarding.platform.journal.RecordedEvent;

/** Takes events to where their readers are. */
public interface EventPublisher {

    /**
     * Publishes events in the order given per aggregate and returns when every one was acknowledged or refused for ever.
     * After a refusal no later event of that aggregate is sent.
     *
     * @return the refusals, at most one per aggregate
     * @throws BrokerAway when it cannot be known that all were taken; every event may have been published or not
     */
    List<Refusal> publish(String topic, List<RecordedEvent> events) throws BrokerAway;

    /**
     * Looks whether the topic can be written to, without writing. Asked before each batch: cheap while it is known.
     *
     * @throws BrokerAway when it cannot
     */
    void probe(String topic) throws BrokerAway;
}
