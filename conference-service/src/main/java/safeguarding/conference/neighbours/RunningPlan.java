package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What convening may know of a plan that is open.
 *
 * @param planId identifier
 * @param childId the child it protects
 * @param lastConferenceOn civil date of the conference that made it or last reviewed it: day 0 of the next review
 * @param reviewed whether it has been reviewed: B1.6 holds, otherwise B1.5
 */
public record RunningPlan(UUID planId, UUID childId, LocalDate lastConferenceOn, boolean reviewed) {

    /** Why what is due of a plan is withdrawn when it ends. It stands with the deadlines, and figures look for it. */
    public static final String ENDED = "The plan has ended.";
}
