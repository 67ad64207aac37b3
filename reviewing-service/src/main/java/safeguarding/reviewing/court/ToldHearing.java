package safeguarding.reviewing.court;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing as it was told.
 *
 * @param kind code of what it is for
 * @param state {@code booked}, {@code held} or {@code vacated}
 * @param bookedFor civil date for which it is or was booked; null when only its being held was told
 * @param heldOn civil date on which it was held; null when it was not
 */
public record ToldHearing(
        UUID hearingId,
        String kind,
        String state,
        @Nullable LocalDate bookedFor,
        @Nullable LocalDate heldOn) {}
