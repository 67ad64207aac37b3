package safeguarding.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * An event that the catalogue and the broker will take.
 *
 * @param event what was recorded
 * @param json its body
 * @param origin who and what stood behind it when it was recorded
 * @param traceparent W3C trace context of that moment; null where nothing was traced
 */
record PublishableEvent(
        CatalogueEvent event,
        String json,
        EventOrigin origin,
        @Nullable String traceparent) {}
