package safeguarding.conference.court;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Plan and proceedings of a child do not go together.
 *
 * @param ruleId {@code CL1} or {@code CL2}
 * @param childId the child whose plan it is
 * @param on civil date on which the plan ended, or on which its review is due
 */
public record CourtConflict(String ruleId, UUID childId, LocalDate on) {}
