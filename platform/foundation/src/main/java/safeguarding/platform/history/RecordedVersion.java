package safeguarding.platform.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fact and the time for which it was what the service knew.
 *
 * @param fact the entity as it was, detached; its collections and associations are not part of the version
 * @param recordedFrom instant from which it was known
 * @param recordedTo instant from which it was known no longer; null while it is current
 */
public record RecordedVersion<T>(
        T fact, Instant recordedFrom, @Nullable Instant recordedTo) {}
