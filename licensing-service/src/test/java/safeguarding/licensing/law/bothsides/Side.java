package safeguarding.licensing.law.bothsides;

import java.util.Set;

/**
 * A case on one side of a limit.
 *
 * @param name what happens in it
 * @param broken ids of the limits that it breaks, and no others; empty on the lawful side
 * @param outcome what the law answers
 */
record Side(String name, Set<String> broken, Outcome outcome) {

    static Side lawful(String name, Outcome outcome) {
        return new Side(name, Set.of(), outcome);
    }

    static Side unlawful(String name, Outcome outcome, String... broken) {
        return new Side(name, Set.of(broken), outcome);
    }
}
