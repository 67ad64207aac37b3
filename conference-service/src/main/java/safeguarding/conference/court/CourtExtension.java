package safeguarding.conference.court;

import java.time.LocalDate;

/**
 * More time that the court gave.
 *
 * @param grantedOn civil date of the court's decision
 * @param weeks how many weeks, 1 to {@link #MOST_WEEKS}
 * @param reason why it was needed to resolve the proceedings justly, in words; never leaves this service in an event
 */
public record CourtExtension(LocalDate grantedOn, int weeks, String reason) {

    /** C4.2: the longest extension, in weeks. */
    public static final int MOST_WEEKS = 8;

    @Override
    public String toString() {
        return "CourtExtension[" + grantedOn + " " + weeks + "]";
    }
}
