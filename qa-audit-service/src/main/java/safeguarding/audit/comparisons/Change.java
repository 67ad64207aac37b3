package safeguarding.audit.comparisons;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From one audit to the next.
 *
 * @param verdict what can be said
 * @param difference the later share less the earlier, −1 to 1; null when there is nothing to compare
 * @param interval its 95% interval; null with it
 * @param text what can be said, in a sentence
 */
public record Change(
        Verdict verdict,
        @Nullable Double difference,
        @Nullable Interval interval,
        String text) {

    /** Below so many cases on either side only a very large change shows. */
    static final int FEW = 10;

    /** What can be said of a change. */
    public enum Verdict {
        /** Better, and more than chance explains. */
        BETTER,
        /** Worse, and more than chance explains. */
        WORSE,
        /** No difference that can be told from chance. */
        NO_DIFFERENCE,
        /** There is nothing to compare. */
        NOT_COMPARED
    }

    /** The change from an earlier share to a later one. */
    public static Change of(Share later, Share earlier) {
        if (later.isEmpty() || earlier.isEmpty()) {
            return notCompared("Nothing to compare: %d cases now and %d before.".formatted(later.of(), earlier.of()));
        }
        var difference = later.value() - earlier.value();
        var interval = Interval.ofDifference(later, earlier);
        var verdict = interval.holds(0) ? Verdict.NO_DIFFERENCE : difference > 0 ? Verdict.BETTER : Verdict.WORSE;
        return new Change(verdict, difference, interval, text(verdict, later, earlier, interval));
    }

    /** Two audits that cannot be compared, and why. */
    public static Change notCompared(String why) {
        return new Change(Verdict.NOT_COMPARED, null, null, why);
    }

    private static String text(Verdict verdict, Share later, Share earlier, Interval interval) {
        var counts = "%s now, %s before; the change lies between %s and %s percentage points (95%%)."
                .formatted(said(later), said(earlier), points(interval.low()), points(interval.high()));
        var lead = switch (verdict) {
            case BETTER -> "Better, by more than chance explains: ";
            case WORSE -> "Worse, by more than chance explains: ";
            case NO_DIFFERENCE, NOT_COMPARED -> "No difference that can be told from chance: ";
        };
        var few = verdict == Verdict.NO_DIFFERENCE && Math.min(later.of(), earlier.of()) < FEW
                ? " With so few cases only a very large change would show."
                : "";
        return lead + counts + few;
    }

    private static String said(Share share) {
        return "%d of %d (%d%%)".formatted(share.met(), share.of(), Math.round(share.value() * 100));
    }

    private static String points(double difference) {
        var points = Math.round(difference * 100);
        return points < 0 ? "−" + -points : String.format(Locale.ROOT, "%+d", points);
    }
}
