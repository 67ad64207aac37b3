package safeguarding.conference.councils;

import java.util.UUID;

/**
 * An arrangement as its events name it.
 *
 * @param arrangementId identifier
 * @param childId the child
 * @param area code of the area responsible when it was recorded
 */
public record ArrangementIdentity(UUID arrangementId, UUID childId, String area) {}
