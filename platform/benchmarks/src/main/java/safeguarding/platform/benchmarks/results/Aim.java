package safeguarding.platform.benchmarks.results;

/**
 * What a measure is wanted to be.
 *
 * @param bound the bound
 * @param atLeast whether more is better; otherwise less is
 */
public record Aim(double bound, boolean atLeast) {

    /** As much or more. */
    public static Aim atLeast(double bound) {
        return new Aim(bound, true);
    }

    /** As much or less. */
    public static Aim atMost(double bound) {
        return new Aim(bound, false);
    }

    /** Whether a value meets it; the bound itself does. */
    public boolean metBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ") + bound;
    }
}
