package safeguarding.conference.visits;

import java.util.UUID;

/**
 * A visit as its events name it.
 *
 * @param visitId identifier
 * @param planId the plan under which it was made
 * @param childId the child
 * @param area code of the area responsible when it was recorded
 */
public record VisitIdentity(UUID visitId, UUID planId, UUID childId, String area) {}
