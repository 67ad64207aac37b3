package safeguarding.licensing.law.bothsides;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.need.Need;

/**
 * What the law answered.
 *
 * @param lawful whether it is lawful, or needs no licence
 * @param broken ids of the limits it breaks
 */
record Outcome(boolean lawful, Set<String> broken) {

    static Outcome of(Lawfulness answer) {
        return switch (answer) {
            case Lawfulness.Lawful lawful -> new Outcome(true, Set.of());
            case Lawfulness.Breached breached ->
                new Outcome(
                        false,
                        breached.breaches().stream().map(Breach::id).collect(Collectors.toCollection(TreeSet::new)));
            case Lawfulness.NotDecidable open -> new Outcome(false, Set.of());
        };
    }

    /** A needed licence breaks the limit that is asked about. */
    static Outcome of(Need need, String id) {
        return switch (need) {
            case Need.NotNeeded exempt -> new Outcome(true, Set.of());
            case Need.Needed needed -> new Outcome(false, Set.of(id));
            case Need.NotDecidable open -> new Outcome(false, Set.of());
        };
    }
}
