package safeguarding.platform.measure.yardstick;

import java.util.UUID;

/**
 * A target or comparator as it is kept.
 *
 * @param id the record
 * @param version travels as {@code ETag}
 * @param value what it says
 * @param created whether this request brought it
 */
public record Kept<T>(UUID id, int version, T value, boolean created) {}
