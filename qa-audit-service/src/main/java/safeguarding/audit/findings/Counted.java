package safeguarding.audit.findings;

/**
 * How many cases meet a measure.
 *
 * @param met how many meet it
 * @param n of how many
 */
public record Counted(int met, int n) {

    /** Percent to one place; nought of nothing. */
    public double percent() {
        return n == 0 ? 0 : Math.round(met * 1000.0 / n) / 10.0;
    }
}
