package safeguarding.platform.relay;

import safeguarding.platform.journal.RecordedEvent;

/**
 * An event that the broker will refuse however often it is sent.
 *
 * @param event the event
 * @param reason what the broker said
 */
public record Refusal(RecordedEvent event, String reason) {}
