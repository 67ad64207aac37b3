package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry about a child.
 *
 * @param startedOn day of the strategy discussion that started it (B1.3)
 * @param conferenceRequired whether somebody decided that a conference is needed
 * @param conferenceRequiredOn day on which that was decided; null when not known
 * @param endedOn day on which it was decided that no conference is required; null otherwise
 * @param concludedOn day on which it was concluded, with a conference or without; null while it is open
 * @param reference the name that an import gave it; null for others
 */
public record HeldEnquiry(
        UUID id,
        LocalDate startedOn,
        boolean conferenceRequired,
        @Nullable LocalDate conferenceRequiredOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String reference) {

    /** Whether it had been decided by the end of a civil date that a conference is needed. */
    public boolean conferenceRequiredBy(LocalDate day) {
        return conferenceRequired && (cameBy(conferenceRequiredOn, day) || cameBy(concludedOn, day));
    }

    private static boolean cameBy(@Nullable LocalDate fact, LocalDate day) {
        return fact != null && !fact.isAfter(day);
    }
}
