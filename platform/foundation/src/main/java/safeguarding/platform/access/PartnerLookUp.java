package safeguarding.platform.access;

import java.util.UUID;
import safeguarding.platform.caller.Purpose;

/**
 * A partner agency was shown a child.
 *
 * @param agency code of the partner organisation
 * @param purpose why, as the caller said
 */
public record PartnerLookUp(UUID childId, String agency, Purpose purpose) {}
