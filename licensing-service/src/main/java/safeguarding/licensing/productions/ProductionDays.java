package safeguarding.licensing.productions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.licensing.productions.ProductionDay.Activity;
import safeguarding.platform.problem.ProblemException;

/** The days of a production, in order. */
public record ProductionDays(List<ProductionDay> all) {

    private static final Comparator<ProductionDay> IN_ORDER = Comparator.comparing(ProductionDay::on)
            .thenComparing(ProductionDay::activity)
            .thenComparing(ProductionDay::place);

    /** Refuses a production without a performance ({@code invalid-request}). What is named twice counts once. */
    public ProductionDays {
        all = all.stream().distinct().sorted(IN_ORDER).toList();
        if (all.stream().noneMatch(day -> day.activity() == Activity.PERFORMANCE)) {
            throw ProblemException.invalid("details.days", "There is at least one day of performance.");
        }
    }

    /** The civil dates of an activity. */
    SortedSet<LocalDate> of(Activity activity) {
        return all.stream()
                .filter(day -> day.activity() == activity)
                .map(ProductionDay::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
