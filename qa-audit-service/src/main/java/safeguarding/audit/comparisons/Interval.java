package safeguarding.audit.comparisons;

/**
 * A 95% interval.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
public record Interval(double low, double high) {

    /** The 97.5% point of the normal distribution: two-sided 95%. */
    static final double Z = 1.959963984540054;

    /** Whether the value lies in it, its ends counted. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /**
     * The 95% interval of the difference of two independent shares, the later less the earlier, by Newcombe's hybrid score
     * method (method 10, 1998); neither may be empty. It keeps its promise at small numbers and at none or all, where the usual
     * one does not.
     */
    public static Interval ofDifference(Share later, Share earlier) {
        var p1 = later.value();
        var p2 = earlier.value();
        var one = later.interval();
        var two = earlier.interval();
        var below = Math.hypot(p1 - one.low, two.high - p2);
        var above = Math.hypot(one.high - p1, p2 - two.low);
        return new Interval(Math.max(-1, p1 - p2 - below), Math.min(1, p1 - p2 + above));
    }
}
