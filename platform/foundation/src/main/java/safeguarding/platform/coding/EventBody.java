package safeguarding.platform.coding;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of an event: identifiers, dates, codes and a link. What an event does not know is left out. */
public final class EventBody {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private EventBody() {}

    /** A body about children. */
    public static EventBody of(LocalDate occurredOn, Collection<UUID> childIds, String area) {
        return new EventBody()
                .with("occurredOn", occurredOn)
                .with("childIds", new TreeSet<>(childIds))
                .with("area", area);
    }

    /** A body about no child. */
    public static EventBody of(LocalDate occurredOn) {
        return new EventBody().with("occurredOn", occurredOn);
    }

    /** Says something more; a constant by its code, nothing for null. */
    public EventBody with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof Enum<?> constant ? Codes.of(constant) : value);
        }
        return this;
    }

    /** The body, with the public address of the record. */
    public Map<String, Object> link(URI link) {
        return with("link", link).fields;
    }
}
