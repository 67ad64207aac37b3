package safeguarding.audit.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bars of shares in percent with their intervals, to be drawn. The table beside it says the same.
 *
 * @param id names it within the page
 * @param description what it shows, for those who do not see it
 * @param height of the drawing
 */
record Chart(String id, String title, String description, int height, List<Bar> bars) {

    /** Width of the drawing, of which all of a hundred percent takes {@code FULL}. */
    static final int WIDTH = 340;

    private static final int FULL = 280;
    private static final int LEFT = 4;
    private static final int STEP = 46;

    /**
     * A bar below its label.
     *
     * @param value in words
     * @param drawn whether there is a bar: the number is told, and there are cases
     */
    record Bar(
            String label,
            String value,
            boolean drawn,
            int textAt,
            int barAt,
            int middle,
            String width,
            String from,
            String to) {}

    /** A labelled share. */
    record Labelled(String label, @Nullable ReportedShareView share) {}

    static Chart of(String id, String title, List<Labelled> shares) {
        var bars = new ArrayList<Bar>();
        for (var place = 0; place < shares.size(); place++) {
            bars.add(bar(shares.get(place), place * STEP));
        }
        return new Chart(id, title, description(title, shares), shares.size() * STEP + LEFT, bars);
    }

    private static Bar bar(Labelled labelled, int top) {
        var share = labelled.share();
        var percent = share == null ? null : share.percent();
        var low = share == null ? null : share.low();
        var high = share == null ? null : share.high();
        return percent == null || low == null || high == null
                ? bar(labelled, top, false, 0, 0, 0)
                : bar(labelled, top, true, percent, low, high);
    }

    private static Bar bar(Labelled labelled, int top, boolean drawn, double percent, double low, double high) {
        return new Bar(
                labelled.label(),
                said(labelled.share()),
                drawn,
                top + 16,
                top + 22,
                top + 31,
                at(percent),
                from(low),
                from(high));
    }

    /** A share in words, such as {@code 12 of 20 (60.0%)}. */
    static String said(@Nullable ReportedShareView share) {
        if (share == null) {
            return "no report yet";
        }
        if (share.suppressed()) {
            return InWords.HIDDEN;
        }
        var percent = share.percent();
        return percent == null ? "no cases" : "%d of %d (%s%%)".formatted(share.met(), share.n(), percent);
    }

    private static String description(String title, List<Labelled> shares) {
        return title + ": "
                + String.join(
                        "; ",
                        shares.stream()
                                .map(each -> each.label() + ", " + said(each.share()))
                                .toList())
                + ".";
    }

    private static String at(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent * FULL / 100);
    }

    private static String from(double percent) {
        return String.format(Locale.ROOT, "%.1f", LEFT + percent * FULL / 100);
    }
}
