package safeguarding.platform.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal.
 *
 * @param seq order of writing; no position to read from
 * @param id identifier, the same in every delivery
 * @param aggregateType kind of the thing it happened to
 * @param aggregateId the thing it happened to
 * @param aggregateVersion its place among the events of that thing: 1, 2, 3 … without a gap
 * @param name name in the catalogue
 * @param schemaVersion version of its schema
 * @param childIds children it is about
 * @param area code of the area responsible; null where there is none
 * @param occurredOn civil date on which it happened
 * @param recordedAt when it was recorded, by the movable clock
 * @param actor who did it
 * @param correlationId request or run it belongs to
 * @param causationId event that led to it; null where a request did
 * @param traceparent W3C trace context; null where nothing was traced
 * @param data the body as JSON
 */
public record RecordedEvent(
        long seq,
        UUID id,
        String aggregateType,
        UUID aggregateId,
        long aggregateVersion,
        String name,
        int schemaVersion,
        List<UUID> childIds,
        @Nullable String area,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        String data) {

    public RecordedEvent {
        childIds = List.copyOf(childIds);
    }
}
