package safeguarding.platform.rule;

/**
 * A rule of the field.
 *
 * @param id its id in the list of rules, such as {@code B1.3}
 * @param citation where it stands in guidance, data specification or local practice
 * @param statement what it guarantees, in one sentence
 */
public record Rule(String id, String citation, String statement) {

    /** The answer of this rule to a proposal that breaks it. */
    public Verdict refuses(String reason) {
        return new Verdict.Refused(this, reason);
    }
}
