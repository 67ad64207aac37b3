package safeguarding.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.EventNames;

/** Shows events: children whom the caller may not see are left out, of the envelope and of the body. */
@ApplicationScoped
class EventViews {

    private static final String CHILD_IDS = "childIds";
    private static final String REMOVED = "removed.v1";

    private final JsonMapper json = JsonMapper.builder().build();
    private final EventNames names;

    EventViews(EventNames names) {
        this.names = names;
    }

    EventView of(SeenEvent seen, EventSight sight) {
        return seen.gone().isEmpty() ? event(seen, sight) : removal(seen);
    }

    private EventView event(SeenEvent seen, EventSight sight) {
        var event = seen.event();
        return new EventView(
                "1.0",
                event.id(),
                names.source(),
                names.type(event),
                event.aggregateId(),
                event.recordedAt(),
                event.aggregateType(),
                event.aggregateVersion(),
                seen.previous(),
                event.correlationId(),
                event.causationId(),
                event.actor(),
                seen.children(),
                body(seen, sight),
                null);
    }

    /** Neither what happened nor who did it: only that these children are no longer for this reader. */
    private EventView removal(SeenEvent seen) {
        var event = seen.event();
        return new EventView(
                "1.0",
                event.id(),
                names.source(),
                names.typePrefix() + REMOVED,
                event.aggregateId(),
                event.recordedAt(),
                event.aggregateType(),
                event.aggregateVersion(),
                seen.previous(),
                event.id().toString(),
                null,
                names.source(),
                seen.gone(),
                null,
                true);
    }

    private @Nullable JsonNode body(SeenEvent seen, EventSight sight) {
        if (sight.envelopesOnly()) {
            return null;
        }
        try {
            var body = json.readTree(seen.event().data());
            if (body instanceof ObjectNode members && members.has(CHILD_IDS)) {
                members.set(CHILD_IDS, only(seen.children(), members.get(CHILD_IDS)));
            }
            return body;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the journal holds what is no JSON", impossible);
        }
    }

    private JsonNode only(Collection<UUID> children, JsonNode all) {
        var kept = json.createArrayNode();
        all.forEach(child -> {
            if (children.stream().anyMatch(each -> each.toString().equals(child.asText()))) {
                kept.add(child);
            }
        });
        return kept;
    }
}
