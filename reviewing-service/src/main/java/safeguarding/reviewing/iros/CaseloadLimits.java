package safeguarding.reviewing.iros;

/**
 * C2.11: a full-time officer has 50 to 70 children; whoever works less has fewer in proportion. Outside it is a warning,
 * never a refusal.
 *
 * @param from children of a full-time officer at least
 * @param to children of a full-time officer at most, not fewer than {@code from}
 */
public record CaseloadLimits(int from, int to) {

    private static final int FULL_TIME = 100;

    public CaseloadLimits {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A caseload of %d to %d is none".formatted(from, to));
        }
    }

    /** Fewest children for this share of full time, in percent; part of a child is a child. */
    public int lowest(int fullTimePercent) {
        return Math.ceilDiv(from * fullTimePercent, FULL_TIME);
    }

    /** Most children for this share of full time, in percent; part of a child is none. */
    public int highest(int fullTimePercent) {
        return to * fullTimePercent / FULL_TIME;
    }

    /** How so many children stand to it. */
    public CaseloadStanding judge(int children, int fullTimePercent) {
        if (children < lowest(fullTimePercent)) {
            return CaseloadStanding.BELOW;
        }
        return children > highest(fullTimePercent) ? CaseloadStanding.ABOVE : CaseloadStanding.WITHIN;
    }
}
