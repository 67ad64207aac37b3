package safeguarding.licensing.performances;

import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.stage.SchoolYear;

/**
 * When the child will be at the places, as the producer plans it.
 *
 * @param schedule the stays
 * @param school the calendar of the child's school; null when it was not told
 */
public record PlannedSchedule(Schedule schedule, @Nullable SchoolYear school) {

    @Override
    public String toString() {
        return "PlannedSchedule[masked]";
    }
}
