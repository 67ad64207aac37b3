package safeguarding.licensing.dailyrecords;

/**
 * A sum that was paid for a child's part.
 *
 * @param to to whom, in words
 * @param pence how much
 */
public record SumPaid(String to, int pence) {

    @Override
    public String toString() {
        return "SumPaid[masked]";
    }
}
