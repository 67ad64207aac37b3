package safeguarding.audit.comparisons;

/**
 * So many of so many.
 *
 * @param met how many, 0 to all
 * @param of of how many
 */
public record Share(int met, int of) {

    public Share {
        if (met < 0 || met > of) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(met, of));
        }
    }

    /** Whether there is nothing to take a share of. */
    public boolean isEmpty() {
        return of == 0;
    }

    /** The share, 0 to 1; not to be asked of an empty one. */
    public double value() {
        if (isEmpty()) {
            throw new IllegalStateException("There is no share of nothing");
        }
        return (double) met / of;
    }

    /** The 95% interval by Wilson's score method, without correction for continuity; not to be asked of an empty one. */
    public Interval interval() {
        var p = value();
        var z2 = Interval.Z * Interval.Z;
        var centre = p + z2 / (2 * of);
        var half = Interval.Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        var whole = 1 + z2 / of;
        return new Interval(Math.max(0, (centre - half) / whole), Math.min(1, (centre + half) / whole));
    }
}
