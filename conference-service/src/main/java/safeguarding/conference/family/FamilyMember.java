package safeguarding.conference.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something about a family belongs.
 *
 * @param childId the child
 * @param externalReference stable name of the row in the system it is imported from; null when it is written here
 */
public record FamilyMember(UUID childId, @Nullable String externalReference) {}
