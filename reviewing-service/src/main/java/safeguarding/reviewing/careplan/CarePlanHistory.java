package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What of a care plan stands, in the order of its days. */
public final class CarePlanHistory {

    private CarePlanHistory() {}

    /** The versions of one element that stand, the earliest first. */
    public static List<AgreedElement> versions(CarePlan plan, ElementKind kind) {
        return plan.elements().stream()
                .filter(Written::stands)
                .map(Written::fact)
                .filter(element -> element.kind() == kind)
                .sorted(Comparator.comparing(AgreedElement::agreedOn))
                .toList();
    }

    /** The plans for permanence that stand, the earliest first. */
    public static List<DecidedRoute> decided(CarePlan plan) {
        return plan.permanence().stream()
                .filter(Written::stands)
                .map(Written::fact)
                .sorted(Comparator.comparing(DecidedRoute::decidedOn))
                .toList();
    }

    /** The lines that stand and had begun by a civil day, as they were known at its end. */
    public static List<LineCourse> lines(CarePlan plan, LocalDate day) {
        return plan.lines().stream()
                .filter(Written::stands)
                .map(Written::fact)
                .filter(line -> !line.startedOn().isAfter(day))
                .map(line -> line.knownBy(day))
                .toList();
    }

    /** Whether a version changes one that was agreed before. */
    public static boolean changes(CarePlan plan, AgreedElement element) {
        return versions(plan, element.kind()).stream()
                .anyMatch(before -> before.agreedOn().isBefore(element.agreedOn()));
    }

    /** Whether a plan for permanence changes one that was decided before: that is always significant (C1.5). */
    public static boolean changes(CarePlan plan, DecidedRoute route) {
        return decided(plan).stream().anyMatch(before -> before.decidedOn().isBefore(route.decidedOn()));
    }
}
