package safeguarding.reviewing.careplan.drift;

/**
 * Why a care plan is on the list.
 *
 * @param rule the rule that says so
 * @param sentence what it found, for people; it names nobody
 */
public record PermanenceDriftReason(PermanenceDriftRule rule, String sentence) {}
