package safeguarding.audit.moderation;

/**
 * What counts where auditors disagree. Masks itself.
 *
 * @param about code of the question; {@link #GRADE} for the grade of the case
 * @param value the answer or grade that counts; {@code not-applicable} when the question does not apply
 * @param reason why, in words
 */
public record Settled(String about, String value, String reason) {

    /** What stands for the grade of the case. */
    public static final String GRADE = "case-grade";

    @Override
    public String toString() {
        return "Settled[" + about + "]";
    }
}
