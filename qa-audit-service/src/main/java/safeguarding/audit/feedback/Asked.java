package safeguarding.audit.feedback;

/**
 * How many of a kind were asked.
 *
 * @param number how many, at least one
 */
public record Asked(Respondent from, int number) {

    public Asked {
        if (number < 1) {
            throw new IllegalArgumentException("Somebody was asked");
        }
    }
}
