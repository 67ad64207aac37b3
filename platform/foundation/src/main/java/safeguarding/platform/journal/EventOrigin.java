package safeguarding.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who and what stands behind an event.
 *
 * @param actor subject of the caller's token, or the name of the background work; never a person's name
 * @param correlationId identifier of the request or run that everything belongs to
 * @param causationId identifier of the event that led to this one; null where a request did
 */
public record EventOrigin(
        String actor, String correlationId, @Nullable String causationId) {

    public EventOrigin {
        if (actor.isBlank() || correlationId.isBlank()) {
            throw new IllegalArgumentException("an event has an actor and a correlation id");
        }
    }
}
