package safeguarding.conference.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How proceedings ended. A final order names the order, any other ending does not.
 *
 * @param on civil date
 * @param explanation in words; null when none was given; never leaves this service in an event
 */
public record CourtEnding(
        LocalDate on,
        EndingKind kind,
        @Nullable FinalOrder order,
        @Nullable String explanation) {

    public CourtEnding {
        if ((kind == EndingKind.FINAL_ORDER) != (order != null)) {
            throw new IllegalArgumentException("a final order names the order, and nothing else does");
        }
    }

    @Override
    public String toString() {
        return "CourtEnding[" + on + " " + kind + "]";
    }
}
