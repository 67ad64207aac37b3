package safeguarding.platform.journal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in the published language, not yet recorded.
 *
 * @param name name in the catalogue, such as {@code plan-started}
 * @param version version of its schema
 * @param aggregateType kind of the thing it happened to, such as {@code plan}
 * @param aggregateId the thing it happened to; becomes {@code subject} and the Kafka key
 * @param occurredOn civil date on which it happened
 * @param childIds children it is about; the row policy of the feeds reads them
 * @param area code of the area responsible; null where there is none
 * @param data a record that becomes the JSON body: identifiers, dates, codes and links only
 */
public record CatalogueEvent(
        String name,
        int version,
        String aggregateType,
        UUID aggregateId,
        LocalDate occurredOn,
        Set<UUID> childIds,
        @Nullable String area,
        Object data) {

    public CatalogueEvent {
        childIds = Set.copyOf(childIds);
    }
}
