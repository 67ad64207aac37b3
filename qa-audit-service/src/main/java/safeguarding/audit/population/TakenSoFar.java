package safeguarding.audit.population;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far what the publishers tell has been taken in. */
public interface TakenSoFar {

    /** One line for each publisher. */
    List<Standing> standing();

    /**
     * How far one publisher's events have been taken in.
     *
     * @param facts how many facts are kept
     * @param lastRecordedAt when the latest of them was recorded; null while there is none
     * @param waiting aggregates whose events wait because earlier ones are missing
     * @param parked aggregates whose events cannot be taken; an operator sees why
     */
    record Standing(
            Publisher publisher, long facts, @Nullable Instant lastRecordedAt, int waiting, int parked) {}
}
