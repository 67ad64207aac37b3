package safeguarding.licensing.law.limits;

/**
 * A limit or what was found.
 *
 * @param amount how much, in what the unit says
 * @param unit what it counts
 */
public record Figure(int amount, Unit unit) {

    /** In words, such as {@code 2 hours 30 minutes}. */
    public String text() {
        return unit.text(amount);
    }
}
