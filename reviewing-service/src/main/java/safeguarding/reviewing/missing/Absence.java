package safeguarding.reviewing.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a child was missing, or away without authorisation. Masks itself.
 *
 * @param kind whether the child was missing (M in the return) or away without authorisation (A)
 * @param startedOn day on which it began; never in the future
 * @param endedOn day of the return; null while it lasts
 * @param interviewOffered whether a return interview was offered; null while nobody has said
 * @param interviewAccepted whether the child accepted it; null while nobody has said
 */
@Embeddable
public record Absence(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        AbsenceKind kind,

        @Column(name = "started_on", nullable = false) LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "interview_offered") @Nullable Boolean interviewOffered,
        @Column(name = "interview_accepted") @Nullable Boolean interviewAccepted) {

    /** Whether this says nothing else than what was said before, and perhaps more. */
    boolean onlyAddsTo(Absence before) {
        return Objects.equals(kind, before.kind)
                && Objects.equals(startedOn, before.startedOn)
                && adds(before.endedOn, endedOn)
                && adds(before.interviewOffered, interviewOffered)
                && adds(before.interviewAccepted, interviewAccepted);
    }

    private static boolean adds(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    @Override
    public String toString() {
        return "Absence[masked]";
    }
}
