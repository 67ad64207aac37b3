package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision that an event is about.
 *
 * @param id its identifier
 * @param conferenceId the conference
 * @param childId the child
 * @param area code of the area responsible
 * @param on civil date of the conference
 */
public record DecisionIdentity(UUID id, UUID conferenceId, UUID childId, String area, LocalDate on) {}
