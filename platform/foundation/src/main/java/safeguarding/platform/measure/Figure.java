package safeguarding.platform.measure;

import java.util.List;

/**
 * An indicator with its numbers.
 *
 * @param definition what it is
 * @param happening whether it counts what happens in a period, so that a longer period counts more; otherwise what stands
 *     on a day
 * @param asked the number asked for
 * @param exclusions cases left out, in the order of the definition
 * @param breakdowns the number asked for, broken down
 * @param series the numbers of other periods
 */
public record Figure(
        Definition definition,
        boolean happening,
        Cell asked,
        List<Part> exclusions,
        List<Broken> breakdowns,
        List<Cell> series) {

    /** The number of a period; suppressed: it is there and not told. */
    public record Cell(Period period, Tally tally, boolean suppressed) {

        /** The same, not told. */
        public Cell hidden() {
            return new Cell(period, tally, true);
        }
    }

    /** The number of a group; suppressed: it is there and not told. */
    public record Part(String code, String title, Tally tally, boolean suppressed) {

        /** The same, not told. */
        public Part hidden() {
            return new Part(code, title, tally, true);
        }
    }

    /** All groups of a breakdown. */
    public record Broken(String by, List<Part> parts) {}
}
