package safeguarding.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An item of a service's search. */
final class FoundItem {

    private FoundItem() {}

    /** The child an item is about; empty when it names none. The identifier stands on the item or inside it. */
    static Optional<UUID> childId(JsonNode item) {
        return Stream.of("/childId", "/child/childId", "/child/id", "/id")
                .map(item::at)
                .filter(JsonNode::isTextual)
                .findFirst()
                .flatMap(FoundItem::identifier);
    }

    private static Optional<UUID> identifier(JsonNode text) {
        try {
            return Optional.of(UUID.fromString(text.asText()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
