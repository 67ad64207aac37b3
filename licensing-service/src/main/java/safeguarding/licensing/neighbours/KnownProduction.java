package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A production, as the other features see it.
 *
 * @param producerId party that makes it
 * @param kind code of what it is, such as {@code stage}
 * @param councils codes of the councils in whose areas it takes place, sorted
 * @param performances its days of performance, at least one
 * @param rehearsals its days of rehearsal
 * @param cancelled whether it was cancelled
 */
public record KnownProduction(
        UUID productionId,
        UUID producerId,
        String kind,
        List<String> councils,
        SortedSet<LocalDate> performances,
        SortedSet<LocalDate> rehearsals,
        boolean cancelled) {

    public KnownProduction {
        councils = List.copyOf(councils);
        performances = Collections.unmodifiableSortedSet(new TreeSet<>(performances));
        rehearsals = Collections.unmodifiableSortedSet(new TreeSet<>(rehearsals));
    }

    /** The day of its last performance. */
    public LocalDate lastPerformance() {
        return performances.last();
    }
}
