package safeguarding.conference.drift;

/**
 * Why a plan is on the radar.
 *
 * @param rule the rule that says so
 * @param sentence what it found, for people; it names nobody
 */
public record DriftReason(DriftRule rule, String sentence) {}
