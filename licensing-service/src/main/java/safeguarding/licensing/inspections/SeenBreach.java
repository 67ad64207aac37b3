package safeguarding.licensing.inspections;

/**
 * A rule that was seen to be broken.
 *
 * @param ruleId its id in the list of rules, such as {@code G1.3}
 * @param words what was seen
 */
public record SeenBreach(String ruleId, String words) {

    @Override
    public String toString() {
        return "SeenBreach[" + ruleId + "]";
    }
}
