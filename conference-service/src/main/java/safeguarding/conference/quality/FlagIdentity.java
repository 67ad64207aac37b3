package safeguarding.conference.quality;

import java.util.UUID;

/**
 * A flag as its events name it.
 *
 * @param flagId identifier
 * @param childId the child
 * @param area code of the area responsible when the fact was flagged
 * @param kind kind of the fact, such as {@code plan}
 * @param factId identifier of the fact
 * @param code what is wrong, such as {@code held-on-weekend}
 * @param rule id of the rule, such as {@code 8875}
 */
public record FlagIdentity(
        UUID flagId, UUID childId, String area, String kind, UUID factId, String code, String rule) {}
