package safeguarding.reviewing.workers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which social worker holds the case of a child, and since when. Masks itself.
 *
 * @param socialWorker staff number; never in an event
 * @param registration entry at Social Work England, SW_ID of the return; of somebody without one XX and a reference of the council. Never in an event; null when not said
 * @param team code of the team; null when not known
 * @param from day from which the worker holds the case; never in the future. May lie before the care
 * @param until day on which another took it, or nobody holds it any more; null while it lasts
 * @param because why this worker took the case (SW_REASON of the return)
 */
@Embeddable
public record Holder(
        @Column(name = "social_worker", nullable = false) String socialWorker,
        @Column(name = "registration") @Nullable String registration,
        @Column(name = "team") @Nullable String team,
        @Column(name = "held_from", nullable = false) LocalDate from,
        @Column(name = "held_until") @Nullable LocalDate until,

        @Enumerated(EnumType.STRING) @Column(name = "change_code", nullable = false)
        ChangeOfWorker because) {

    /** Whether this says nothing else than what was said before, and perhaps more. */
    boolean onlyAddsTo(Holder before) {
        return Objects.equals(socialWorker, before.socialWorker)
                && adds(before.registration, registration)
                && adds(before.team, team)
                && Objects.equals(from, before.from)
                && adds(before.until, until)
                && Objects.equals(because, before.because);
    }

    private static boolean adds(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    @Override
    public String toString() {
        return "Holder[masked]";
    }
}
