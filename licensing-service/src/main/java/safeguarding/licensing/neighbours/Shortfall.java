package safeguarding.licensing.neighbours;

/**
 * Why a licence cannot be submitted or granted as it stands.
 *
 * @param ruleId rule that it breaks, such as {@code G1.2}
 * @param citation where the rule stands
 * @param field what is missing or wrong, by its name in the request
 * @param reason in one sentence without a personal value
 * @param bars whether it bars the licence; what does not is a reason to think twice, and is shown
 */
public record Shortfall(String ruleId, String citation, String field, String reason, boolean bars) {}
