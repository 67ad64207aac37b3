package safeguarding.conference.quality;

/**
 * A rule that recorded facts can break.
 *
 * @param code what is wrong, as it is stored and published, such as {@code held-on-weekend}
 * @param rule id of the rule, such as {@code 8875}; {@code ours} where only our own tests hold it
 * @param citation where the rule stands
 * @param sentence what is wrong, in one sentence
 * @param mend what would mend it, in one sentence
 */
public record QualityRule(String code, String rule, String citation, String sentence, String mend) {}
