package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;

/**
 * When and where a conference is to be held; it ends after it starts.
 *
 * @param startsAt instant (UTC)
 * @param endsAt instant (UTC)
 * @param venue room or address of the meeting, never a family's; null when it is remote only
 * @param mode how people meet
 * @param lateCause why it is booked beyond its limit; null when it is in time
 */
@Embeddable
public record Booking(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt,
        @Column(name = "venue") @Nullable String venue,
        @Enumerated(EnumType.STRING) @Column(name = "mode") MeetingMode mode,

        @Enumerated(EnumType.STRING) @Column(name = "booked_late_cause") @Nullable
        LateCause lateCause) {

    public Booking {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A conference ends after it starts.");
        }
    }

    /** Civil date (Europe/London) on which it starts. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, CivilTime.ZONE);
    }
}
