package safeguarding.platform.inbox;

import java.util.List;

/**
 * Fetches events that did not arrive from their publisher's {@code GET /v1/events?subject=}. A bean of the service; where
 * there is none, an aggregate with a hole waits until the missing events arrive or an operator decides.
 */
public interface GapFiller {

    /** Whether it can ask this publisher, such as {@code /conference}. */
    boolean knows(String source);

    /**
     * Events of an aggregate after a version, in order.
     *
     * @throws PublisherAway when the publisher cannot be asked now; the aggregate stays parked with the reason and is tried
     *     again
     */
    List<IncomingEvent> after(String source, String subject, long version);
}
