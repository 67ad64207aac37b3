package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What visits may know of a plan.
 *
 * @param planId identifier
 * @param childId the child it protects
 * @param area code of the area responsible
 * @param startedOn civil date of the conference that made it
 * @param endedOn civil date from which the child is no longer subject to it; null while it is open
 * @param withdrawn whether it was recorded by mistake and never was
 * @param fromHistory whether another system recorded it first, so that its visits are not all known here
 */
public record KnownPlan(
        UUID planId,
        UUID childId,
        String area,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean withdrawn,
        boolean fromHistory) {

    /** Whether the child is subject to it. */
    public boolean running() {
        return endedOn == null && !withdrawn;
    }
}
