package safeguarding.conference.court;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Plan and proceedings of a child do not go together.
 *
 * @param ruleId {@code CL1} or {@code CL2}
 * @param childId the child whose plan it is
 * @param on civil date on which the plan ended, or on which its review is due
 */
public record CourtConflict(String ruleId, UUID childId, LocalDate on) {

    /** Whether it held with what had happened in the proceedings by a day. */
    public boolean heldIn(CourtFacts facts, LocalDate day) {
        return ruleId.equals(CourtRules.PLAN_ENDED.id())
                ? !on.isAfter(day)
                : facts.finalHearingsAhead().stream().anyMatch(hearing -> sameWeek(hearing.bookedFor(), on));
    }

    /** Whether two civil dates lie in one week, Monday to Sunday. */
    static boolean sameWeek(LocalDate one, LocalDate other) {
        return one.with(DayOfWeek.MONDAY).equals(other.with(DayOfWeek.MONDAY));
    }
}
