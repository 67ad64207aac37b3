package safeguarding.reviewing.dualstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the two reviews go together.
 *
 * @param by last civil date by which that is in time for both; null where nothing is proposed
 * @param sentence why, for the person who books
 */
public record ReviewProposal(Kind kind, @Nullable LocalDate by, String sentence) {

    /** How. */
    public enum Kind {
        /** Both are booked for one day. */
        BOOKED_TOGETHER,
        /** One meeting. */
        TOGETHER,
        /** One after the other, the later one with the outcome of the earlier. */
        IN_LINE,
        /** One of the days is not known. */
        NONE
    }
}
