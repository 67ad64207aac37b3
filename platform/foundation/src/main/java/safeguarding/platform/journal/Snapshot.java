package safeguarding.platform.journal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a moment of the database could see, as {@code pg_snapshot} writes it: everything below {@code xmax} except what
 * was in flight. Transaction ids are numbers of 64 bits; they are compared as numbers, never as text.
 *
 * @param xmin oldest transaction id in flight
 * @param xmax first transaction id not yet given out
 * @param inFlight ids in between that had not ended
 */
public record Snapshot(long xmin, long xmax, List<Long> inFlight) {

    /** The snapshot that sees nothing: before the first transaction. */
    public static final Snapshot OF_NOTHING = new Snapshot(3, 3, List.of());

    /** Ids below this are never given to a transaction; what was published in an earlier life of a journal has 3. */
    private static final long FIRST_REAL = 5;

    public Snapshot {
        if (xmin < 1 || xmax < xmin) {
            throw new IllegalArgumentException("no snapshot: " + xmin + ":" + xmax);
        }
        inFlight = List.copyOf(inFlight);
    }

    /**
     * Reads the database's text form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Snapshot parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no snapshot: " + parts.length + " parts");
        }
        var inFlight = parts[2].isEmpty()
                ? List.<Long>of()
                : Arrays.stream(parts[2].split(",", -1)).map(Long::valueOf).toList();
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), inFlight);
    }

    /** The database's text form. */
    public String text() {
        return xmin + ":" + xmax + ":" + inFlight.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether nothing that a transaction wrote can be seen in it. */
    public boolean isBeforeAll() {
        return xmax < FIRST_REAL;
    }

    /** The condition that this snapshot could not see a row, with literal ids so that the index on them serves. */
    public String cannotSee(String xidColumn) {
        var after = "%s >= '%d'::xid8".formatted(xidColumn, xmax);
        if (inFlight.isEmpty()) {
            return after;
        }
        return "(%s or %s)".formatted(after, wasInFlight(xidColumn));
    }

    /** The condition that a row was written by a transaction that had not ended in this snapshot. */
    public String wasInFlight(String xidColumn) {
        return inFlight.isEmpty()
                ? "false"
                : inFlight.stream()
                        .map("'%d'::xid8"::formatted)
                        .collect(Collectors.joining(", ", xidColumn + " in (", ")"));
    }

    /** The condition that this snapshot can see a row. */
    public String sees(String xidColumn) {
        return "pg_visible_in_snapshot(%s, '%s'::pg_snapshot)".formatted(xidColumn, text());
    }
}
