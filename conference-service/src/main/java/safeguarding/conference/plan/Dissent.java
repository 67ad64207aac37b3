package safeguarding.conference.plan;

/**
 * An agency does not agree with the decision.
 *
 * @param agency code of the organisation
 * @param reason why, in its words
 */
public record Dissent(String agency, String reason) {
    @Override
    public String toString() {
        return "Dissent[masked]";
    }
}
