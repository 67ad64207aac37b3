package safeguarding.conference.neighbours;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and where a conference is held, as agencies are told.
 *
 * @param kind code of its kind
 * @param startsAt instant (UTC); null while it is not booked
 * @param endsAt instant (UTC); null while it is not booked
 * @param venue room or address of the meeting, never a family's; null when it is remote or not booked
 * @param mode code of how people meet; null while it is not booked
 */
public record Sitting(
        UUID conferenceId,
        String kind,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String venue,
        @Nullable String mode) {}
