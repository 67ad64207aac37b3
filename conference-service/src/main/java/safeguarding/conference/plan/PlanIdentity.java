package safeguarding.conference.plan;

import java.util.UUID;

/**
 * The plan that an event is about.
 *
 * @param id its identifier
 * @param childId the child it protects
 * @param area code of the area responsible
 */
public record PlanIdentity(UUID id, UUID childId, String area) {}
